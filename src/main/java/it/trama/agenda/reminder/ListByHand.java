package it.trama.agenda.reminder;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the office has to call. */
@Service
class ListByHand {

    private final Reminders reminders;
    private final CurrentActor actors;
    private final Audit audit;

    ListByHand(Reminders reminders, CurrentActor actors, Audit audit) {
        this.reminders = reminders;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    List<Reminders.Row> handle() {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("reminders");
        }
        List<Reminders.Row> rows = reminders.byHand();
        audit.write(Audit.Entry.of("reminders.listed", "ACCESS_DESK").with("rows=" + rows.size()));
        return rows;
    }
}

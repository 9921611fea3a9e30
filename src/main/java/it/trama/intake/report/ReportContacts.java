package it.trama.intake.report;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who may open the rows themselves, so no number is hidden; the plan office and the mayor read the protected ones of the dashboard. */
@Service
class ReportContacts {

    record Asked(LocalDate from, LocalDate until, @Nullable String municipality) {}

    private final CurrentActor actors;
    private final Counting counting;
    private final Audit audit;

    ReportContacts(CurrentActor actors, Counting counting, Audit audit) {
        this.actors = actors;
        this.counting = counting;
        this.audit = audit;
    }

    @Transactional
    List<Counting.Count> handle(Asked asked) {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("the report is of the access desk");
        }
        audit.write(Audit.Entry.of("intake.reported", "REPORTING"));
        return counting.of(actor.organisation(), asked.from(), asked.until(), asked.municipality());
    }
}

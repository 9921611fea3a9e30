package it.trama.insight.reached;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the whole district, for the plan office; bodies have the exact numbers of their own elsewhere. */
@Service
class ReportReached {

    private final CurrentActor actors;
    private final ReachedRows rows;
    private final Audit audit;

    ReportReached(CurrentActor actors, ReachedRows rows, Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    public ReachedGrid.Table handle(int year) {
        if (!actors.actor().has(Role.PLAN_OFFICE)) {
            throw new AccessDeniedException("not of the plan office");
        }
        audit.write(Audit.Entry.of("insight.reached.reported", "REPORTING").with(Integer.toString(year)));
        return ReachedGrid.of(rows.of(year));
    }
}

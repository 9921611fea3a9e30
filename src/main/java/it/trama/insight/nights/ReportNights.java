package it.trama.insight.nights;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the whole district, for who plans and who works; bodies have the exact numbers of their own nights elsewhere. */
@Service
class ReportNights {

    private final CurrentActor actors;
    private final NightViews views;
    private final Audit audit;

    ReportNights(CurrentActor actors, NightViews views, Audit audit) {
        this.actors = actors;
        this.views = views;
        this.audit = audit;
    }

    @Transactional
    public Disclosed<NightGrid.Cell> handle(int year) {
        Actor actor = actors.actor();
        if (!actor.hasAny(
                Role.PLAN_OFFICE, Role.COORDINATOR, Role.MAYOR, Role.SOCIAL_WORKER, Role.ASSEMBLY_SECRETARY)) {
            throw new AccessDeniedException("no role of the dashboard");
        }
        audit.write(Audit.Entry.of("insight.nights.reported", "REPORTING").with(Integer.toString(year)));
        return NightGrid.of(views.of(year));
    }
}

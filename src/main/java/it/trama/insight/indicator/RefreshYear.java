package it.trama.insight.indicator;

import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values of an open year, computed anew. */
@Service
class RefreshYear {

    private final CurrentActor actors;
    private final Computing computing;

    RefreshYear(CurrentActor actors, Computing computing) {
        this.actors = actors;
        this.computing = computing;
    }

    @Transactional
    public void handle(int year) {
        if (!actors.actor().hasAny(Role.PLAN_OFFICE, Role.SYSTEM)) {
            throw new AccessDeniedException("values are computed anew by the plan office");
        }
        computing.refresh(year);
    }
}

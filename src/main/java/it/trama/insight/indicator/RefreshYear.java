package it.trama.insight.indicator;

import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values of an open year, all anew or only those that are missing. */
@Service
class RefreshYear {

    private final CurrentActor actors;
    private final Computing computing;

    RefreshYear(CurrentActor actors, Computing computing) {
        this.actors = actors;
        this.computing = computing;
    }

    /** @param missing only what is not kept yet, or is of an older definition */
    record Command(int year, boolean missing) {}

    @Transactional
    public void handle(Command command) {
        if (!actors.actor().hasAny(Role.PLAN_OFFICE, Role.SYSTEM)) {
            throw new AccessDeniedException("values are computed anew by the plan office");
        }
        if (command.missing()) {
            computing.complete(command.year());
        } else {
            computing.refresh(command.year());
        }
    }
}

package it.trama.network.body;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class NetworkMenu implements MenuEntry {

    @Override
    public String text() {
        return "network.menu";
    }

    @Override
    public String path() {
        return "/rete";
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public String icon() {
        return "link";
    }

    /** All who work in the network; a resident has pages of their own. */
    @Override
    public boolean visibleTo(Actor actor) {
        return !actor.roles().equals(Set.of(Role.RESIDENT));
    }
}

package it.trama.plan.item;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PlanMenu implements MenuEntry {

    @Override
    public String text() {
        return "plan.menu";
    }

    @Override
    public String path() {
        return "/piano";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String icon() {
        return "note";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return !actor.roles().equals(Set.of(Role.RESIDENT));
    }
}

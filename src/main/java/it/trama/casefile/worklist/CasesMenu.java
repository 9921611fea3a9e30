package it.trama.casefile.worklist;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class CasesMenu implements MenuEntry {

    @Override
    public String text() {
        return "casefile.worklist.title";
    }

    @Override
    public String path() {
        return "/cartelle";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String icon() {
        return "folder";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }
}

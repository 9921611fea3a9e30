package it.trama.casefile.help;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import org.springframework.stereotype.Component;

/** For who meets people without the registry: charities, providers. */
@Component
class HelpMenu implements MenuEntry {

    @Override
    public String text() {
        return "casefile.ask.menu";
    }

    @Override
    public String path() {
        return "/aiuti";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String icon() {
        return "help-circle";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER) && !actor.readsRegistry();
    }
}

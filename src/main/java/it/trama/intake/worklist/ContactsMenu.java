package it.trama.intake.worklist;

import it.trama.kernel.Actor;
import it.trama.platform.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class ContactsMenu implements MenuEntry {

    @Override
    public String text() {
        return "intake.menu";
    }

    @Override
    public String path() {
        return "/accessi";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return Desks.read(actor);
    }
}

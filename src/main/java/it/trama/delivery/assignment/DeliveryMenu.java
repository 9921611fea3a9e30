package it.trama.delivery.assignment;

import it.trama.kernel.Actor;
import it.trama.platform.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class DeliveryMenu implements MenuEntry {

    @Override
    public String text() {
        return "delivery.menu";
    }

    @Override
    public String path() {
        return "/consegne";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String icon() {
        return "box";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return Givers.gives(actor);
    }
}

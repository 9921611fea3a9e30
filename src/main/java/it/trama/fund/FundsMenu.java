package it.trama.fund;

import it.trama.kernel.Actor;
import it.trama.platform.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class FundsMenu implements MenuEntry {

    @Override
    public String text() {
        return "fund.menu";
    }

    @Override
    public String path() {
        return "/fondi";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String icon() {
        return "card";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return FundRoles.seesMoney(actor);
    }
}

package it.trama.trust;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Crumb;
import java.util.ArrayList;
import java.util.List;

/** Tables, agreements and training stand side by side under one entry of the menu, though three modules answer for them. */
public record TablesTabs(List<Crumb> all, String current) {

    public static TablesTabs of(Actor actor, String current) {
        var tabs = new ArrayList<Crumb>();
        tabs.add(new Crumb(t("trust.tables.groups"), "/tavoli"));
        if (actor.hasAny(Role.PLAN_OFFICE, Role.COORDINATOR, Role.MAYOR, Role.ASSEMBLY_SECRETARY)) {
            tabs.add(new Crumb(t("trust.tables.agreements"), "/accordi"));
        }
        if (actor.hasAny(Role.PLAN_OFFICE, Role.COORDINATOR, Role.SOCIAL_WORKER)) {
            tabs.add(new Crumb(t("trust.tables.training"), "/formazione"));
        }
        return new TablesTabs(List.copyOf(tabs), current);
    }
}

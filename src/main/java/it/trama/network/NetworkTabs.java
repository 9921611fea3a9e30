package it.trama.network;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Crumb;
import java.util.ArrayList;
import java.util.List;

/** What stands side by side under the menu's entry. */
public record NetworkTabs(List<Crumb> all, String current) {

    public static NetworkTabs of(Actor actor, String current) {
        var tabs = new ArrayList<Crumb>();
        tabs.add(new Crumb(t("network.tab.bodies"), "/rete"));
        tabs.add(new Crumb(t("network.tab.services"), "/rete/servizi"));
        if (Keepers.office(actor)) {
            tabs.add(new Crumb(t("network.tab.agreements"), "/rete/accordi"));
        }
        if (actor.has(Role.PROVIDER) || Keepers.office(actor)) {
            tabs.add(new Crumb(t("network.tab.places"), "/rete/posti"));
        }
        return new NetworkTabs(List.copyOf(tabs), current);
    }
}

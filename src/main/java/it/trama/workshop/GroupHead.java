package it.trama.workshop;

import it.trama.platform.web.Crumb;
import java.util.List;

/**
 * What stands above every page of a group.
 *
 * @param leads the actor may change things: it goes on, and the actor leads it
 */
public record GroupHead(
        String title, String kind, String where, String closed, List<Crumb> tabs, String current, boolean leads) {

    public String href() {
        return tabs.getFirst().href();
    }
}

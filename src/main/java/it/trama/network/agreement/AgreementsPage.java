package it.trama.network.agreement;

import it.trama.network.NetworkTabs;
import java.util.List;

/** @param all every one that runs; else those that end soon or have ended */
public record AgreementsPage(List<Row> rows, boolean all, NetworkTabs tabs) {

    /** @param state VALID, AHEAD or ENDED */
    public record Row(Link body, Link agreement, String kind, String from, String until, String state) {}

    public record Link(String text, String href) {}
}

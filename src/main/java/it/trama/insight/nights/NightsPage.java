package it.trama.insight.nights;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Option;
import java.util.List;

/** How many nights were asked and how many given, and the gap for women. */
public record NightsPage(
        Filter filter, String number, String answer, List<RoomPage.Chart> charts, List<RoomPage.Table> tables) {

    public record Filter(List<Option> years, String year, String export) {}
}

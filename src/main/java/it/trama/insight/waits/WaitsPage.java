package it.trama.insight.waits;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Option;
import java.util.List;

/** The report on waiting. */
public record WaitsPage(Filter filter, String number, String answer, List<RoomPage.Table> tables, String own) {

    /** @param print what was asked, in words, for the paper */
    public record Filter(
            List<Option> years, String year, List<Option> kinds, String kind, String export, String print) {}
}

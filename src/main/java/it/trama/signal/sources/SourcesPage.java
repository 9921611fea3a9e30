package it.trama.signal.sources;

import it.trama.platform.web.Option;
import java.util.List;

/** Signals, answers, accesses and help by antenna. */
public record SourcesPage(
        Asked asked, List<Option> kinds, List<String> columns, List<Row> rows, boolean coordinator, String csv) {

    public record Asked(String from, String until, String sheet) {}

    /** @param cells as the columns, the body and its kind apart */
    public record Row(String body, String kind, List<String> cells) {}
}

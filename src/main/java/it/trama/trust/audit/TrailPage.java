package it.trama.trust.audit;

import it.trama.platform.web.Option;
import java.time.Instant;
import java.util.List;

/** The officer's page: what was read and written, by whom, for which purpose. Persons appear by their number only. */
public record TrailPage(Filter filter, List<Row> rows, long total, List<Option> actions, String previous, String next) {

    public record Filter(String from, String to, String action, String person) {}

    public record Row(Instant at, String worker, String organisation, String what, String purpose, String subject) {}
}

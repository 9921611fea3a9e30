package it.trama.agenda.deadline;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;

/** Deadlines of one record: open ones, then those met and by whom. */
public record DeadlinesPage(HeaderView header, List<Row> rows) {

    /** @param state LATE, OPEN or MET */
    public record Row(String due, String title, String href, String kind, String state, String met) {}

    static DeadlinesPage of(ShowDeadlines.Shown shown, LocalDate today) {
        return new DeadlinesPage(
                shown.header(),
                shown.rows().stream().map(row -> row(row, today)).toList());
    }

    private static Row row(DeadlineStore.Row row, LocalDate today) {
        String met = row.metOn() == null
                ? ""
                : t("agenda.deadline.metBy", Formats.date(row.metOn()), String.valueOf(row.metBy()));
        String state = row.due().isBefore(today) ? "LATE" : "OPEN";
        return new Row(
                Formats.date(row.due()),
                row.title(),
                row.href(),
                t("agenda.deadline.kind." + row.kind()),
                row.metOn() == null ? state : "MET",
                met);
    }
}

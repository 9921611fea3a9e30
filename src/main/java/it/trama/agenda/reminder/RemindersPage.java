package it.trama.agenda.reminder;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.util.List;

/** Whom the office has to call or write to. */
public record RemindersPage(List<Row> rows) {

    public record Row(
            String id, String appointment, String when, String how, String address, String text, String why) {}

    static RemindersPage of(List<Reminders.Row> rows) {
        return new RemindersPage(rows.stream()
                .map(row -> new Row(
                        row.id().toString(),
                        "/agenda/" + row.appointment(),
                        Formats.moment(row.dueAt().toInstant()),
                        t("agenda.channel." + row.channel()),
                        row.address(),
                        row.text(),
                        row.problem().isEmpty() ? "" : t("agenda.reminders.problem." + row.problem())))
                .toList());
    }
}

package it.trama.intake.triage;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;

/** Who waits for an answer, with what can be done for each. */
public record TriagePage(List<Row> rows, List<Option> teams, String byWhen) {

    /** @param state who has it, by when; empty: nobody */
    public record Row(String id, String name, String href, String asks, String since, String team, String state) {}

    /** Days that are proposed to answer in. */
    private static final int DAYS = 7;

    static TriagePage of(ShowTriage.Shown shown, LocalDate today) {
        return new TriagePage(
                shown.rows().stream().map(row -> row(row, shown)).toList(),
                shown.teams().stream()
                        .map(team -> new Option(team.id().toString(), team.name()))
                        .toList(),
                Formats.date(today.plusDays(DAYS)));
    }

    private static Row row(TriageList.Row row, ShowTriage.Shown shown) {
        Identity identity = shown.people().get(row.person());
        String team = row.team();
        String takenBy = row.takenBy();
        return new Row(
                row.contact().toString(),
                identity == null ? t("intake.triage.person") : identity.fullName(),
                "/persone/" + row.person(),
                t("intake.triage.asks." + row.asks()),
                Formats.date(row.since().toLocalDate()),
                team == null ? "" : team,
                takenBy == null ? "" : t("intake.triage.takenBy", takenBy, Formats.date(row.byWhen())));
    }
}

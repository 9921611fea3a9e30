package it.trama.exchange.records;

import static it.trama.platform.web.Texts.t;

import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import: what becomes of how many rows of each kind, the rows, and what is still to be decided. */
public record ImportPage(Head head, List<String> outcomes, List<Kind> kinds, Rows rows) {

    /** @param confirm what confirming would make, in words; null when there is nothing to confirm any more */
    public record Head(
            String address,
            String title,
            String file,
            String startedAt,
            String status,
            @Nullable String confirm) {}

    public record Kind(String name, List<Cell> cells) {}

    public record Cell(int rows, String text, String href) {}

    /** @param more whether only the first ones are shown */
    public record Rows(@Nullable String filter, List<Line> lines, boolean more) {}

    public record Line(
            String id,
            String what,
            String outcome,
            String why,
            String about,
            @Nullable Doubt doubt) {}

    /** @param href page of who is here */
    public record Doubt(String here, String href, @Nullable String decision) {}

    static ImportPage of(ShowImports.Opened opened) {
        String address = "/importazioni/" + opened.run().id();
        return new ImportPage(
                head(opened, address),
                Arrays.stream(Outcome.values())
                        .map(o -> t("exchange.outcome." + o))
                        .toList(),
                Arrays.stream(RowKind.values())
                        .map(kind -> kind(kind, opened.counts(), address))
                        .toList(),
                rows(opened));
    }

    private static Head head(ShowImports.Opened opened, String address) {
        var run = opened.run();
        return new Head(
                address,
                t("exchange.run.title", run.sourceSystem()),
                run.fileName(),
                Formats.moment(run.startedAt()),
                t("exchange.status." + run.status()),
                run.isOpen() ? promise(opened.counts()) : null);
    }

    private static String promise(List<StoredRows.Count> counts) {
        return t(
                "exchange.confirm.promise",
                count(counts, RowKind.PERSON, Outcome.NEW),
                count(counts, RowKind.RECORD, Outcome.NEW),
                count(counts, RowKind.ENTRY, Outcome.NEW),
                count(counts, RowKind.DOCUMENT, Outcome.NEW));
    }

    private static int count(List<StoredRows.Count> counts, RowKind kind, Outcome outcome) {
        return counts.stream()
                .filter(c -> c.kind() == kind && c.outcome() == outcome)
                .mapToInt(StoredRows.Count::rows)
                .sum();
    }

    private static Kind kind(RowKind kind, List<StoredRows.Count> counts, String address) {
        var cells = new ArrayList<Cell>();
        for (Outcome outcome : Outcome.values()) {
            int rows = count(counts, kind, outcome);
            String href = address + "?tipo=" + kind.file() + "&esito="
                    + outcome.name().toLowerCase(Locale.ROOT);
            cells.add(new Cell(rows, Formats.number(rows), href));
        }
        return new Kind(t("exchange.kind." + kind), cells);
    }

    private static Rows rows(ShowImports.Opened opened) {
        var filter = opened.filter();
        String said = filter.kind().isEmpty() && filter.outcome().isEmpty()
                ? null
                : filter.kind().map(k -> t("exchange.kind." + k)).orElse("") + ", "
                        + filter.outcome().map(o -> t("exchange.outcome." + o)).orElse("");
        return new Rows(
                said,
                opened.rows().stream().map(row -> line(row, opened)).toList(),
                opened.rows().size() == ShowImports.MOST_SHOWN);
    }

    private static Line line(StoredRows.Shown row, ShowImports.Opened opened) {
        var verdict = row.verdict();
        String reason = verdict.reason().isEmpty() ? "" : t("exchange.reason." + verdict.reason(), verdict.detail());
        return new Line(
                row.id().toString(),
                t("exchange.row", t("exchange.kind.one." + row.kind()), row.line(), row.externalId()),
                t("exchange.outcome." + verdict.outcome()),
                reason,
                about(row),
                opened.run().isOpen() ? doubt(verdict, opened) : null);
    }

    private static String about(StoredRows.Shown row) {
        return switch (row.kind()) {
            case PERSON ->
                (row.cells().getOrDefault("cognome", "") + " " + row.cells().getOrDefault("nome", "") + " "
                                + row.cells().getOrDefault("data_nascita", ""))
                        .strip();
            case DOCUMENT -> row.cells().getOrDefault("titolo", "");
            case RECORD, ENTRY -> "";
        };
    }

    private static @Nullable Doubt doubt(StoredRows.Verdict verdict, ShowImports.Opened opened) {
        UUID candidate = verdict.candidate();
        if (candidate == null && verdict.decision() == null) {
            return null;
        }
        Identity here = candidate == null ? null : opened.candidates().get(candidate);
        return new Doubt(
                here == null
                        ? t("exchange.doubt.unseen")
                        : t("exchange.doubt.here", here.fullName(), Formats.date(here.birthDate())),
                candidate == null ? "" : "/persone/" + candidate,
                verdict.decision() == null ? null : t("exchange.decision." + verdict.decision()));
    }
}

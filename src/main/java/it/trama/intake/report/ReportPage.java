package it.trama.intake.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a period; the first is the plan's own. */
public record ReportPage(Asked asked, List<Option> municipalities, String total, List<Table> tables, String export) {

    /** As typed or understood. */
    public record Asked(String from, String until, String municipality) {}

    public record Table(String title, List<Row> rows) {}

    /** @param share of all contacts, in per cent */
    public record Row(String label, int contacts, String share, int people, String minutes) {}

    private static final List<String> TABLES = List.of("REASON", "CHANNEL", "OUTCOME", "SENDER", "SEX", "AGE");

    static List<Table> tables(List<Counting.Count> counts) {
        int all = all(counts);
        return TABLES.stream()
                .map(what -> new Table(
                        t("intake.report." + what),
                        counts.stream()
                                .filter(count -> count.what().equals(what))
                                .map(count -> row(count, all))
                                .toList()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    static int all(List<Counting.Count> counts) {
        return of(counts).mapToInt(Counting.Count::contacts).sum();
    }

    static String total(List<Counting.Count> counts) {
        return of(counts)
                .findFirst()
                .map(count -> t("intake.total.contacts", count.contacts()) + " · "
                        + t("intake.total.people", count.people()) + " · "
                        + t("intake.total.time", count.minutes() / 60, count.minutes() % 60))
                .orElse("");
    }

    private static Stream<Counting.Count> of(List<Counting.Count> counts) {
        return counts.stream().filter(count -> count.what().equals("ALL"));
    }

    private static Row row(Counting.Count count, int all) {
        return new Row(
                label(count),
                count.contacts(),
                Math.round(100.0 * count.contacts() / Math.max(1, all)) + "%",
                count.people(),
                t("intake.report.average", Math.round((double) count.minutes() / Math.max(1, count.contacts()))));
    }

    static String label(Counting.Count count) {
        return switch (count.what()) {
            case "REASON" -> t("intake.reason." + count.code());
            case "CHANNEL" -> t("intake.channel." + count.code());
            case "OUTCOME" -> t("intake.outcome." + count.code());
            case "SENDER" -> t("intake.sender." + count.code());
            case "SEX" -> t("intake.report.sex." + count.code());
            default -> t("intake.report.age", count.code());
        };
    }

    static Asked asked(ReportContacts.Asked asked) {
        String municipality = asked.municipality();
        return new Asked(
                Formats.date(asked.from()), Formats.date(asked.until()), municipality == null ? "" : municipality);
    }
}

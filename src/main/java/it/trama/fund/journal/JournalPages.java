package it.trama.fund.journal;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.journal.JournalPage.Link;
import it.trama.fund.journal.JournalRows.Commitment;
import it.trama.fund.journal.JournalRows.Row;
import it.trama.fund.journal.JournalRows.Ties;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the ledger from its rows. */
@Component
class JournalPages {

    static final int SHOWN = 500;
    private static final List<String> KINDS = List.of(
            "ESTIMATED",
            "ALL_ASSIGNED",
            "ASSIGNED",
            "COLLECTED",
            "TRANSFERRED",
            "ALLOCATED",
            "ALL_COMMITTED",
            "COMMITTED",
            "SETTLED",
            "PAID",
            "RELEASED",
            "MOVED_IN",
            "MOVED_OUT",
            "CARRIED_IN",
            "CARRIED_OUT",
            "REVERSED");
    private static final Set<String> OF_OTHERS = Set.of("ALLOCATED", "COMMITTED", "RELEASED", "REVERSED");

    private final FundTotals totals;
    private final ReadNames names;
    private final FundDesk desk;

    JournalPages(FundTotals totals, ReadNames names, FundDesk desk) {
        this.totals = totals;
        this.names = names;
        this.desk = desk;
    }

    FundTotal fund(LineTotal line) {
        return totals.of(line.fund(), line.year()).orElseThrow();
    }

    JournalPage page(LineTotal line, JournalForm filter, List<Row> rows) {
        FundTotal fund = fund(line);
        String query = Stream.of("tipo", "dal", "al")
                .filter(field -> !filter.of(field).isEmpty())
                .map(field -> field + "="
                        + java.net.URLEncoder.encode(filter.of(field), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var head = new JournalPage.Head(
                t("fund.journal.title", line.purpose()),
                line.code(),
                line.href(),
                line.href() + "/mastro.csv" + (query.isEmpty() ? "" : "?" + query),
                rows.size() > SHOWN ? t("fund.journal.more", SHOWN) : null,
                FormPage.crumbs(fund, line));
        var kinds = Stream.concat(
                        Stream.of(new Option("", t("fund.journal.all"))),
                        KINDS.stream().map(kind -> new Option(kind, t("fund.movement." + kind))))
                .toList();
        return new JournalPage(
                head, filter, kinds, rows(rows.stream().limit(SHOWN).toList(), fund));
    }

    List<JournalPage.Row> rows(List<Row> rows, FundTotal fund) {
        Map<UUID, String> names = names(rows);
        return rows.stream()
                .map(row -> new JournalPage.Row(
                        row.id().toString(),
                        Formats.date(row.said().day()),
                        t("fund.movement." + row.kind()),
                        Formats.euro(row.amount()),
                        Formats.euro(row.balance()),
                        row.ties().reversed(),
                        new JournalPage.Ties(
                                reverses(row.ties()),
                                commitment(row.ties().commitment()),
                                other(row.ties().other()),
                                words(row, names),
                                undo(row, fund))))
                .toList();
    }

    Map<UUID, String> names(List<Row> rows) {
        return names.handle(rows.stream().map(row -> row.said().by()).collect(Collectors.toSet()));
    }

    private static @Nullable Link reverses(Ties ties) {
        return ties.reverses() == null
                ? null
                : new Link(
                        t("fund.journal.reverses", t("fund.movement." + ties.reversedKind())), "#m-" + ties.reverses());
    }

    private static @Nullable Link commitment(@Nullable Commitment commitment) {
        return commitment == null
                ? null
                : new Link(
                        t(
                                "fund.commitment.of",
                                commitment.number(),
                                commitment.label().isEmpty()
                                        ? t("fund.source." + commitment.sourceKind())
                                        : commitment.label()),
                        "/fondi/impegni/" + commitment.id());
    }

    private @Nullable Link other(@Nullable UUID line) {
        return line == null
                ? null
                : totals.line(line)
                        .map(found -> new Link(t("fund.journal.other", found.purpose()), found.href() + "/mastro"))
                        .orElse(null);
    }

    static String words(Row row, Map<UUID, String> names) {
        return Stream.of(
                        row.said().reference(),
                        row.said().note(),
                        names.getOrDefault(row.said().by(), ""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What other modules wrote they undo themselves. */
    private @Nullable String undo(Row row, FundTotal fund) {
        Commitment commitment = row.ties().commitment();
        boolean ofOthers = OF_OTHERS.contains(row.kind())
                || (row.kind().equals("SETTLED")
                        && commitment != null
                        && !commitment.sourceKind().equals("CONTRACT"));
        boolean may = desk.writes() && !fund.closed() && !row.ties().reversed() && !ofOthers;
        return may ? "/fondi/movimenti/%s/storna".formatted(row.id()) : null;
    }
}

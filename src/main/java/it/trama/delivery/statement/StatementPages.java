package it.trama.delivery.statement;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.QuantityText;
import it.trama.delivery.statement.ReadStatements.Shown;
import it.trama.delivery.statement.ReadStatements.ShownList;
import it.trama.delivery.statement.Statement.Amounts;
import it.trama.delivery.statement.Statement.Line;
import it.trama.delivery.statement.Statement.What;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the pages of statements. */
@Component
class StatementPages {

    static String address(UUID id) {
        return "/rendiconti/" + id;
    }

    StatementsPage list(ShownList shown, FormErrors errors) {
        return new StatementsPage(
                shown.office(),
                shown.statements().stream().map(StatementPages::row).toList(),
                shown.unstated().stream()
                        .map(u -> new StatementsPage.Open(
                                UUID.randomUUID().toString(),
                                u.month().toString(),
                                Formats.month(u.month()),
                                t("delivery.statement.open.words", u.lines(), Formats.euro(u.amount()))))
                        .toList(),
                errors);
    }

    private static StatementsPage.Row row(Statement s) {
        return new StatementsPage.Row(
                address(s.id()),
                Formats.month(s.month()),
                s.body(),
                Formats.number(s.totals().lines()),
                Formats.euro(s.totals().amounts().all()),
                new StatementsPage.State(state(s), warns(s)));
    }

    static String state(Statement s) {
        if (s.approved() != null) {
            return t("delivery.statement.state.approved", Formats.moment(s.approved()));
        }
        var totals = s.totals();
        return totals.questioned() > 0
                ? t("delivery.month.questioned", totals.questioned(), totals.open())
                : totals.open() > 0 ? t("delivery.month.open", totals.open()) : t("delivery.month.verified");
    }

    private static boolean warns(Statement s) {
        return s.approved() == null && s.totals().waiting() > 0;
    }

    StatementPage page(Shown shown, String filter, int page, FormErrors errors) {
        var head = shown.head();
        Statement s = head.statement();
        boolean open = s.approved() == null;
        String address = address(s.id());
        return new StatementPage(
                new StatementPage.Head(
                        t("delivery.statement.title", Formats.month(s.month())), s.body(), address, state(s), warns(s)),
                money(s.totals().amounts()),
                shown.byAssignment().stream()
                        .map(sum -> ofAssignment(sum, head.office()))
                        .toList(),
                shown.byFundLine().stream().map(StatementPages::sum).toList(),
                lines(shown, filter, page, address),
                new StatementPage.Actions(
                        open && head.office(),
                        open && !head.office(),
                        open && head.office() && s.totals().open() > 0,
                        open && head.office() && s.totals().waiting() == 0,
                        address + "/rendiconto.pdf",
                        address + "/rendiconto.csv"),
                errors);
    }

    static StatementPage.Money money(Amounts amounts) {
        return new StatementPage.Money(
                Formats.euro(amounts.all()),
                Formats.euro(amounts.fromPublic()),
                Formats.euro(amounts.fromUser()),
                Formats.euro(amounts.fromOthers()));
    }

    private static StatementPage.Sum ofAssignment(Statement.Sum sum, boolean office) {
        return new StatementPage.Sum(
                who(sum.number(), sum.name()),
                title(sum.detail(), office),
                QuantityText.of(sum.quantity(), sum.unit()),
                money(sum.amounts()));
    }

    /** @param name empty for the office */
    static String who(int number, String name) {
        String assignment = t("delivery.number", String.valueOf(number));
        return name.isEmpty() ? assignment : name + ", " + assignment;
    }

    static String title(String title, boolean office) {
        return office ? t("casefile.help.kind." + title) : title;
    }

    private static StatementPage.Sum sum(Statement.Sum sum) {
        return new StatementPage.Sum(
                sum.name().isEmpty() ? t("delivery.statement.noFund") : sum.name(),
                sum.detail(),
                Formats.number(sum.lines()),
                money(sum.amounts()));
    }

    private StatementPage.Lines lines(Shown shown, String filter, int page, String address) {
        var filters = Stream.of("", "OPEN", "QUESTIONED", "VERIFIED", "REVERSED")
                .map(state -> new StatementPage.Filter(
                        state.isEmpty() ? address : address + "?stato=" + state,
                        state.isEmpty() ? t("delivery.statement.all") : t("delivery.statement.filter." + state),
                        state.equals(filter)))
                .toList();
        String paged = address + "?stato=" + filter + "&pagina=";
        return new StatementPage.Lines(
                shown.lines().stream().map(line -> row(line, shown)).toList(),
                filters,
                page > 1 ? paged + (page - 1) : null,
                shown.lines().size() == ReadStatements.PAGE ? paged + (page + 1) : null);
    }

    private static StatementPage.Row row(Line line, Shown shown) {
        var what = line.what();
        boolean waits = shown.head().statement().approved() == null
                && (shown.head().office()
                        ? line.found().state() != DeliveryCheck.REVERSED
                                && line.found().state() != DeliveryCheck.REVERSAL
                        : line.found().state() == DeliveryCheck.QUESTIONED);
        return new StatementPage.Row(
                line.delivery().toString(),
                who(line.number(), what.who()) + " · " + Formats.date(line.day()) + " · "
                        + QuantityText.of(what.quantity(), what.unit()),
                detail(what, shown.head().office()),
                Formats.euro(line.amounts().all()),
                state(line),
                said(line, shown),
                waits ? UUID.randomUUID().toString() : null);
    }

    private static String detail(What what, boolean office) {
        String title = title(what.title(), office);
        return what.note().isEmpty() ? title : title + " · " + what.note();
    }

    private static StatementPage.State state(Line line) {
        return new StatementPage.State(
                t("delivery.check." + line.found().state()),
                line.found().state() == DeliveryCheck.QUESTIONED,
                line.found().warnings().stream()
                        .map(code -> t("delivery.finding." + code))
                        .toList());
    }

    private static List<String> said(Line line, Shown shown) {
        return shown.said().stream()
                .filter(s -> s.delivery().equals(line.delivery()))
                .map(s -> t(
                        (s.text().isEmpty() ? "delivery.statement.kept." : "delivery.said.") + s.kind(),
                        shown.names().getOrDefault(s.by(), "–"),
                        Formats.moment(s.at()),
                        s.text()))
                .toList();
    }
}

package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the folios of funds and lines from what the repositories answer. */
@Component
class FundPages {

    private final Lines lines;
    private final PlanItems plan;
    private final FundTotals totals;
    private final LineMore more;

    FundPages(Lines lines, PlanItems plan, FundTotals totals, LineMore more) {
        this.lines = lines;
        this.plan = plan;
        this.totals = totals;
        this.more = more;
    }

    FundPage fund(YearTable table, FundYear fund) {
        List<FundLine> own = lines.ofFund(fund.code(), table.year());
        FundTotal total = totals.of(fund.code(), table.year()).orElseThrow();
        var facts = new FundPage.Facts(
                t("fund.group." + fund.group()),
                Formats.euro(fund.printed()),
                String.valueOf(table.year()),
                "/fondi?anno=" + table.year(),
                total.closed(),
                table.copiedFrom() == null || fund.entered()
                        ? null
                        : t("fund.copy", String.valueOf(table.copiedFrom())),
                fund.marker().isEmpty() ? "" : t("fund.marker." + fund.marker().length()));
        return new FundPage(
                t("fund.folio", fund.name(), facts.year()),
                facts,
                BarPage.of(fund.moved()),
                own.stream().map(this::line).toList(),
                movements(own.stream().map(FundLine::id).toList()),
                more.of(total));
    }

    private FundPage.Line line(FundLine line) {
        return new FundPage.Line(
                line.code(), href(line), line.purpose(), place(line.planItem()), BarPage.of(line.moved()));
    }

    static String href(FundLine line) {
        return "/fondi/linee/" + line.id();
    }

    private FundPage.PlanPlace place(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(plan::find)
                .map(item -> new FundPage.PlanPlace(PlanItems.label(item), "/piano/" + item.code()))
                .orElseGet(() -> new FundPage.PlanPlace(t("fund.line.unattributed"), null));
    }

    private FundPage.Movements movements(List<UUID> of) {
        if (of.isEmpty()) {
            return new FundPage.Movements(List.of(), null);
        }
        int all = lines.countMovements(of);
        var rows = lines.movements(of).stream().map(FundPages::movement).toList();
        return new FundPage.Movements(rows, all > rows.size() ? t("fund.movements.more", rows.size(), all) : null);
    }

    private static FundPage.Movement movement(Lines.Movement movement) {
        return new FundPage.Movement(
                movement.line(),
                Formats.date(movement.day()),
                t("fund.movement." + movement.kind()),
                Formats.euro(movement.amount()),
                commitment(movement.commitment()),
                movement.kind().equals("ESTIMATED") ? "–" : Formats.euro(movement.left()));
    }

    private static LinePage.@Nullable Link commitment(Lines.@Nullable Commitment commitment) {
        return commitment == null
                ? null
                : new LinePage.Link(
                        t("fund.commitment.number", commitment.number()), "/fondi/impegni/" + commitment.id(), false);
    }

    LinePage line(FundLine line, boolean places, FormErrors errors, @Nullable String typed) {
        var fund = line.fund();
        var facts = new LinePage.Facts(
                line.code(),
                t("fund.folio", fund.name(), String.valueOf(fund.year())),
                "/fondi/%s/%d".formatted(fund.code(), fund.year()),
                href(line),
                place(line.planItem()),
                fund.closed());
        String chosen = typed != null ? typed : line.planItem() == null ? "" : line.planItem();
        var placing = places && !fund.closed()
                ? new LinePage.Placing(href(line), line.version(), chosen, options(line), errors)
                : null;
        return new LinePage(
                line.purpose(), facts, BarPage.of(line.moved()), placing, movements(List.of(line.id())), more.of(line));
    }

    /** Items of the cycle of the fund's year, and the one that the line sits on already. */
    private List<Option> options(FundLine line) {
        var options = new ArrayList<Option>();
        options.add(new Option("", t("fund.line.unattributed")));
        List<PlanItem> items = plan.ofYear(line.fund().year());
        Stream.concat(
                        Optional.ofNullable(line.planItem()).flatMap(plan::find).stream()
                                .filter(item -> !items.contains(item)),
                        items.stream())
                .forEach(item -> options.add(new Option(item.code(), PlanItems.label(item))));
        return options;
    }
}

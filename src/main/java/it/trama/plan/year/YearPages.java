package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.Measures.Found;
import it.trama.plan.Measures.Measure;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.Typed;
import it.trama.plan.year.YearPage.Badge;
import it.trama.plan.year.YearPlans.Chosen;
import it.trama.plan.year.YearPlans.Spending;
import it.trama.plan.year.YearPlans.YearPlan;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a year's plan in words. */
@Component
class YearPages {

    private final PlanDesk desk;

    YearPages(PlanDesk desk) {
        this.desk = desk;
    }

    static String href(UUID plan) {
        return "/piano/operativi/" + plan;
    }

    static Badge badge(String state) {
        return new Badge(t("plan.state." + state), state.equals("APPROVED") ? "t-badge-ok" : "");
    }

    YearPage page(ReadYear.Read read, Typed typed) {
        YearPlan plan = read.plan();
        boolean draft = desk.writes() && plan.draft();
        Money total = read.spending().stream().map(Spending::money).reduce(Money.ZERO, Money::plus);
        return new YearPage(
                head(plan),
                funds(read.spending(), read.facts().lines()),
                areas(read),
                plan.foreword(),
                new YearPage.Can(
                        draft,
                        desk.writes() && plan.proposed(),
                        Integer.toString(plan.version()),
                        Formats.euro(total),
                        areaOptions(read.items())),
                typed);
    }

    YearPage.Head head(YearPlan plan) {
        return new YearPage.Head(
                plan.id().toString(),
                t("plan.year.title", Integer.toString(plan.year())),
                badge(plan.state()),
                deed(plan.state(), plan.deed()),
                plan.approved() ? href(plan.id()) + "/relazione" : "",
                desk.tabs("years"));
    }

    static String deed(String state, @Nullable Deed deed) {
        return deed == null ? "" : t("plan.deed." + state, deed.body(), deed.number(), Formats.longDate(deed.day()));
    }

    static List<YearPage.Fund> funds(List<Spending> spending, List<FundingLine> lines) {
        Map<UUID, FundingLine> byId =
                lines.stream().collect(Collectors.toMap(FundingLine::id, Function.identity(), (first, _) -> first));
        var planned = new LinkedHashMap<UUID, Money>();
        spending.forEach(s -> planned.merge(s.line(), s.money(), Money::plus));
        Map<UUID, Spending> names =
                spending.stream().collect(Collectors.toMap(Spending::line, s -> s, (first, _) -> first));
        return planned.entrySet().stream()
                .map(entry -> fund(
                        java.util.Objects.requireNonNull(names.get(entry.getKey())),
                        entry.getValue(),
                        byId.get(entry.getKey())))
                .toList();
    }

    private static YearPage.Fund fund(Spending name, Money planned, @Nullable FundingLine line) {
        Money left = line == null ? null : line.assigned().minus(planned);
        return new YearPage.Fund(
                name.fund(),
                name.purpose(),
                Formats.euro(planned),
                line == null ? "–" : Formats.euro(line.assigned()),
                Formats.euro(left),
                left != null && left.isNegative() ? t("plan.year.over") : "");
    }

    private List<YearPage.Area> areas(ReadYear.Read read) {
        Map<String, PlanItem> items =
                read.items().stream().collect(Collectors.toMap(PlanItem::code, Function.identity()));
        var byArea = new LinkedHashMap<String, List<YearPage.Action>>();
        for (Chosen chosen : read.chosen()) {
            PlanItem item = items.get(chosen.item());
            String area = item == null ? t("plan.year.retired") : t("plan.area." + item.area());
            byArea.computeIfAbsent(area, _ -> new java.util.ArrayList<>()).add(action(read, chosen));
        }
        return byArea.entrySet().stream()
                .map(area -> new YearPage.Area(area.getKey(), area.getValue()))
                .toList();
    }

    private YearPage.Action action(ReadYear.Read read, Chosen chosen) {
        return new YearPage.Action(
                chosen.item(),
                chosen.title(),
                chosen.what(),
                desk.writes() && read.plan().draft()
                        ? href(read.plan().id()) + "/azioni/" + chosen.item()
                        : "/piano/" + chosen.item(),
                read.facts().measures().stream()
                        .filter(m -> m.item().equals(chosen.item()))
                        .map(YearPages::measured)
                        .toList(),
                read.spending().stream()
                        .filter(s -> s.item().equals(chosen.item()))
                        .map(s -> new YearPage.Spent(
                                s.id().toString(), t("plan.year.line", s.fund(), s.purpose()), Formats.euro(s.money())))
                        .toList());
    }

    static YearPage.Measured measured(Measure measure) {
        Found found = measure.found();
        return new YearPage.Measured(
                measure.name(),
                quantity(measure.target(), measure.unit()),
                found == null ? "–" : quantity(found.value(), measure.unit()),
                new Badge(t("plan.light." + measure.light()), measure.light().css()));
    }

    static String quantity(@Nullable BigDecimal value, String unit) {
        return value == null ? "–" : Formats.quantity(value) + " " + unit;
    }

    private static List<Option> areaOptions(List<PlanItem> items) {
        return items.stream()
                .map(PlanItem::area)
                .distinct()
                .map(area -> new Option(area, t("plan.area." + area)))
                .toList();
    }

    YearPage.Choice choice(ReadYear.Read read, String wanted) {
        List<Option> areas = areaOptions(read.items());
        String area = areas.stream()
                .map(Option::value)
                .filter(wanted::equals)
                .findFirst()
                .or(() -> areas.stream().map(Option::value).findFirst())
                .orElse("");
        List<String> chosen = read.chosen().stream().map(Chosen::item).toList();
        var depths = new HashMap<String, Integer>();
        return new YearPage.Choice(
                head(read.plan()),
                areas,
                area,
                read.items().stream()
                        .filter(item -> item.area().equals(area))
                        .map(item -> new YearPage.Choosable(
                                item.code(),
                                t("plan.kind." + item.kind()),
                                item.title(),
                                depth(item, depths),
                                chosen.contains(item.code())))
                        .toList());
    }

    /** Parents come before their children as a rule; one that does not counts as the top. */
    private static int depth(PlanItem item, Map<String, Integer> depths) {
        String parent = item.parentCode();
        int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
        depths.put(item.code(), depth);
        return Math.min(depth, 3);
    }

    YearPage.Edit edit(ReadYear.Read read, String item, Typed typed) {
        Chosen chosen = read.chosen().stream()
                .filter(c -> c.item().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
        Comparator<FundingLine> own = Comparator.comparingInt(line -> item.equals(line.planItem()) ? 0 : 1);
        return new YearPage.Edit(
                head(read.plan()),
                action(read, chosen),
                read.facts().lines().stream()
                        .sorted(own)
                        .map(line -> option(line, item))
                        .toList(),
                UUID.randomUUID().toString(),
                read.plan().draft(),
                typed);
    }

    private static Option option(FundingLine line, String item) {
        String where = Optional.ofNullable(line.planItem())
                .map(on -> on.equals(item) ? t("plan.line.here") : t("plan.line.on", PlanItem.number(on)))
                .orElse(t("plan.line.free"));
        return new Option(
                line.id().toString(),
                t(
                        "plan.line.option",
                        line.fund(),
                        line.purpose(),
                        Formats.euro(line.assigned().minus(line.committed())),
                        where));
    }
}

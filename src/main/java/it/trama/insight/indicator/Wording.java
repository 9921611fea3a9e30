package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorDefinition.Filter;
import it.trama.insight.IndicatorDefinition.Part;
import it.trama.insight.Trial;
import it.trama.plan.Measures.Light;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A definition as a person reads it, made from the definition itself: it cannot say otherwise. */
@Component
class Wording implements Trial {

    private final Names names;
    private final Computing computing;

    Wording(Names names, Computing computing) {
        this.names = names;
        this.computing = computing;
    }

    @Override
    public Tried of(IndicatorDefinition indicator, int year) {
        Kept now = computing.compute(indicator, year);
        String unit = indicator.unit().name();
        String value = told(indicator, now);
        boolean bare = now.value() == null || unit.equals("€") || unit.equals("%");
        return new Tried(
                definition(indicator),
                bare ? value : value + " " + unit,
                now.proof().statement().strip());
    }

    List<String> definition(IndicatorDefinition indicator) {
        var lines = new ArrayList<String>();
        lines.add(indicator.words().meaning());
        lines.add(t("insight.indicator.counts", part(indicator.formula().of())));
        indicator
                .over()
                .ifPresent(over -> lines.add(
                        indicator.formula().times() == 1
                                ? t("insight.indicator.over", part(over))
                                : t(
                                        "insight.indicator.over.times",
                                        part(over),
                                        indicator.formula().times())));
        lines.add(t("insight.indicator.level.of", t("insight.indicator.level." + indicator.level())));
        lines.add(t("insight.indicator.source", indicator.words().source()));
        return lines;
    }

    private String part(Part part) {
        FactDefinition fact = names.fact(part);
        String number =
                fact.number(part.number()).map(FactDefinition.Quantity::title).orElse("");
        String filters = part.filters().stream()
                .map(filter -> filter(fact, filter))
                .collect(Collectors.joining(t("insight.indicator.and")));
        return t("insight.indicator.measure." + part.measure(), fact.title(), number)
                + (filters.isEmpty() ? "" : t("insight.indicator.where", filters));
    }

    private String filter(FactDefinition fact, Filter filter) {
        String name = fact.dimension(filter.dimension())
                .map(FactDefinition.Dimension::title)
                .or(() -> fact.number(filter.dimension()).map(FactDefinition.Quantity::title))
                .orElse(filter.dimension());
        return t("insight.indicator.operator." + filter.operator(), name, names.values(fact, filter));
    }

    /** What computing again told; null when nobody asked. What is kept is not touched. */
    @Nullable String difference(IndicatorDefinition indicator, ReadIndicators.Answer answer) {
        Kept now = answer.now().orElse(null);
        if (now == null) {
            return null;
        }
        Kept kept = answer.kept().orElse(null);
        if (kept == null) {
            return t("insight.indicator.verify.never", told(indicator, now));
        }
        Map<String, Kept.Cell> before = cells(kept);
        Map<String, Kept.Cell> after = cells(now);
        long parts = java.util.stream.Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !same(before.get(key), after.get(key)))
                .count();
        if (equal(kept.value(), now.value())
                && Objects.equals(kept.proof().counted(), now.proof().counted())
                && parts == 0) {
            return t("insight.indicator.verify.same", told(indicator, kept));
        }
        return t("insight.indicator.verify.other", told(indicator, kept), told(indicator, now), parts);
    }

    private static Map<String, Kept.Cell> cells(Kept kept) {
        return kept.cells().stream().collect(Collectors.toMap(cell -> cell.axis() + " " + cell.key(), cell -> cell));
    }

    private static boolean same(Kept.@Nullable Cell one, Kept.@Nullable Cell other) {
        return Objects.equals(one, other);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Items of the plan that follow it, each with how far the year is from its target. */
    List<IndicatorPage.Follower> followers(IndicatorDefinition indicator, ReadIndicators.Answer answer) {
        BigDecimal value = answer.kept().map(Kept::value).orElse(null);
        return answer.targets().stream()
                .filter(target -> target.definition().equals(indicator.code()))
                .map(target -> {
                    Light light = Light.of(target.baseline(), target.target(), value);
                    return new IndicatorPage.Follower(
                            names.item(target.item()),
                            "/piano/" + target.item(),
                            target.target() == null
                                    ? t("insight.indicator.target.none")
                                    : t("insight.indicator.target", Names.value(indicator, target.target())),
                            t("insight.indicator.light." + light),
                            light.css());
                })
                .toList();
    }

    private static String told(IndicatorDefinition indicator, Kept kept) {
        if (kept.value() == null) {
            return t(kept.hidden() ? "insight.sign.HIDDEN" : "insight.sign.NONE");
        }
        return Names.value(indicator, kept.value());
    }
}

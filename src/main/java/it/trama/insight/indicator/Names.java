package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Compiler;
import it.trama.insight.FactDefinition;
import it.trama.insight.FactDefinition.Choice;
import it.trama.insight.FactDefinition.Dimension;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.PublishedFacts;
import it.trama.insight.Sign;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What axes, keys and values are called on the page. */
@Component
class Names {

    private final PublishedFacts facts;
    private final Municipalities municipalities;
    private final Directory directory;
    private final PlanItems items;
    private final Counts counts;

    Names(PublishedFacts facts, Municipalities municipalities, Directory directory, PlanItems items, Counts counts) {
        this.facts = facts;
        this.municipalities = municipalities;
        this.directory = directory;
        this.items = items;
        this.counts = counts;
    }

    FactDefinition fact(IndicatorDefinition.Part part) {
        return facts.find(part.fact()).orElseThrow(() -> new IllegalStateException("no fact " + part.fact()));
    }

    String axis(IndicatorDefinition indicator, String axis) {
        return dimension(indicator, axis).map(Dimension::title).orElseGet(() -> t("insight.indicator.axis." + axis));
    }

    private Optional<Dimension> dimension(IndicatorDefinition indicator, String axis) {
        return fact(indicator.formula().of()).dimension(axis);
    }

    /** The names of an axis' keys, in the order in which they are shown; those that are not here show as they are. */
    Map<String, String> keys(IndicatorDefinition indicator, String axis) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        switch (axis) {
            case Compiler.SUBDISTRICT ->
                municipalities.all().stream()
                        .map(Municipality::subdistrict)
                        .distinct()
                        .sorted()
                        .forEach(code -> names.put(Integer.toString(code), t("insight.subdistrict", code)));
            case Compiler.QUARTER ->
                List.of(1, 2, 3, 4).forEach(q -> names.put(Integer.toString(q), t("insight.indicator.quarter", q)));
            case "provider" ->
                directory.organisations().forEach(body -> names.put(body.id().toString(), body.name()));
            case "action" -> items.all().forEach(item -> names.put(item.code(), PlanItems.label(item)));
            case "fund" -> counts.funds().forEach(fund -> names.put(fund.code(), fund.name()));
            default ->
                dimension(indicator, axis).map(Dimension::values).orElse(List.of()).stream()
                        .forEach((Choice choice) -> names.put(choice.code(), choice.title()));
        }
        names.put("", t(axis.equals(Compiler.SUBDISTRICT) ? "insight.elsewhere" : "insight.indicator.unknown"));
        return names;
    }

    /** By name; of one sub-district or, when it is empty, all. */
    Map<String, String> municipalities(String subdistrict) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        municipalities.all().stream()
                .filter(m -> subdistrict.isEmpty()
                        || Integer.toString(m.subdistrict()).equals(subdistrict))
                .forEach(m -> names.put(m.istatCode(), m.name()));
        return names;
    }

    String item(String code) {
        return items.find(code).map(PlanItems::label).orElse(code);
    }

    /** 1.234,50 €, 12,5 %, 48 persone: with its unit only where it is a sign. */
    static String value(IndicatorDefinition indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return Sign.NONE.text();
        }
        String unit = indicator.unit().name();
        if (unit.equals("€")) {
            return Formats.euro(value);
        }
        int decimals = indicator.unit().decimals();
        String number = new DecimalFormat(
                        decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                        DecimalFormatSymbols.getInstance(Locale.ITALY))
                .format(value);
        return unit.equals("%") ? number + " %" : number;
    }

    /** Names of values of one dimension, for the definition in words. */
    String values(FactDefinition fact, IndicatorDefinition.Filter filter) {
        Map<String, String> names = new HashMap<>();
        fact.dimension(filter.dimension()).stream()
                .flatMap(dimension -> dimension.values().stream())
                .forEach(choice -> names.put(choice.code(), choice.title()));
        return String.join(
                ", ",
                filter.values().stream()
                        .map(value -> names.getOrDefault(value, value))
                        .toList());
    }
}

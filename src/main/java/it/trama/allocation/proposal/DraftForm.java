package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Formula;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Limit;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Measure;
import it.trama.kernel.Money;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A formula as it is typed at the workbench. */
public record DraftForm(Map<String, String> typed, List<Municipality> places) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("100000000000");
    private static final String HEAD = "HEAD";

    static String cell(Measure measure, String municipality) {
        return "in-" + measure + "-" + municipality;
    }

    static String percent(Measure measure) {
        return "w-" + measure;
    }

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<BigDecimal> number(String field) {
        return Inputs.number(typed.get(field)).filter(n -> n.signum() >= 0 && n.compareTo(MOST) < 0);
    }

    /** @param days on which residents were counted */
    FormErrors errors(List<LocalDate> days) {
        FormErrors errors = FormErrors.NONE;
        if (Inputs.choice(Basis.class, typed.get("basis")).isEmpty()) {
            errors = errors.with("basis", t("allocation.error.basis"));
        }
        if (number("amount").filter(n -> n.signum() > 0).isEmpty()) {
            errors = errors.with("amount", t("allocation.error.amount"));
        }
        if (Inputs.date(typed.get("day")).filter(days::contains).isEmpty()) {
            errors = errors.with("day", t("allocation.error.day"));
        }
        for (String field : List.of("minimum", "floor", "cap")) {
            errors = number(field).isEmpty() && !text(field).isEmpty()
                    ? errors.with(field, t("allocation.error.number"))
                    : errors;
        }
        return cells(percents(errors));
    }

    private FormErrors percents(FormErrors errors) {
        FormErrors all = errors;
        BigDecimal sum = BigDecimal.ZERO;
        for (Measure measure : Measure.values()) {
            String field = percent(measure);
            Optional<BigDecimal> percent = number(field).filter(n -> n.compareTo(HUNDRED) <= 0 && n.scale() <= 4);
            if (percent.isEmpty() && !text(field).isEmpty()) {
                all = all.with(field, t("allocation.error.percent"));
            }
            sum = sum.add(percent.orElse(BigDecimal.ZERO));
        }
        return sum.compareTo(HUNDRED) == 0
                ? all
                : all.with(
                        percent(Measure.RESIDENTS),
                        t(
                                "allocation.error.sum",
                                sum.stripTrailingZeros().toPlainString().replace('.', ',')));
    }

    private FormErrors cells(FormErrors errors) {
        FormErrors all = errors;
        for (Measure measure : Measure.allEntered()) {
            for (Municipality place : places) {
                String field = cell(measure, place.istatCode());
                if (!text(field).isEmpty()
                        && number(field).filter(n -> n.scale() <= 4).isEmpty()) {
                    all = all.with(field, t("allocation.error.cell", t("allocation.measure." + measure), place.name()));
                }
            }
        }
        return all;
    }

    /** Only of a form without errors. */
    Draft draft() {
        var weights = new ArrayList<Weight>();
        var entered = new EnumMap<Measure, Map<String, BigDecimal>>(Measure.class);
        for (Measure measure : Measure.values()) {
            number(percent(measure))
                    .filter(n -> n.signum() > 0)
                    .ifPresent(percent -> weights.add(new Weight(measure, percent)));
            var column = column(measure);
            if (!column.isEmpty()) {
                entered.put(measure, column);
            }
        }
        var total = new Total(
                Inputs.choice(Basis.class, typed.get("basis")).orElse(Basis.AMOUNT),
                number("amount").orElse(BigDecimal.ZERO),
                Inputs.date(typed.get("day")).orElseThrow());
        var bounds = new Bounds(Money.of(number("minimum").orElse(BigDecimal.ZERO)), limit("floor"), limit("cap"));
        return new Draft(new Formula(total, weights, bounds), entered, text("note"));
    }

    private @Nullable Limit limit(String field) {
        return number(field)
                .map(amount -> new Limit(amount, text(field + "Per").equals(HEAD)))
                .orElse(null);
    }

    private Map<String, BigDecimal> column(Measure measure) {
        var column = new HashMap<String, BigDecimal>();
        places.forEach(place ->
                number(cell(measure, place.istatCode())).ifPresent(number -> column.put(place.istatCode(), number)));
        return measure.isEntered() ? column : Map.of();
    }

    /** What a saved formula looks like when it is typed. */
    static Map<String, String> of(Draft draft) {
        var typed = new HashMap<String, String>();
        Formula formula = draft.formula();
        typed.put("basis", formula.total().basis().name());
        typed.put("amount", shown(formula.total().amount()));
        typed.put("day", formula.total().populationOn().toString());
        Arrays.stream(Measure.values()).forEach(measure -> typed.put(percent(measure), ""));
        formula.weights().forEach(weight -> typed.put(percent(weight.measure()), shown(weight.percent())));
        Money minimum = formula.bounds().minimum();
        typed.put("minimum", minimum.isZero() ? "" : shown(minimum.amount()));
        put(typed, "floor", formula.bounds().floor());
        put(typed, "cap", formula.bounds().cap());
        typed.put("note", draft.note());
        draft.entered()
                .forEach((measure, column) ->
                        column.forEach((code, number) -> typed.put(cell(measure, code), shown(number))));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable Limit limit) {
        typed.put(field, limit == null ? "" : shown(limit.amount()));
        typed.put(field + "Per", limit != null && limit.perHead() ? HEAD : "EACH");
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

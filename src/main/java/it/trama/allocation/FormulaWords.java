package it.trama.allocation;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Limit;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A formula, and why one gives no result, as people read them. */
public final class FormulaWords {

    private FormulaWords() {}

    public static List<String> of(Formula formula) {
        var words = new ArrayList<String>();
        String day = Formats.longDate(formula.total().populationOn());
        String amount = formula.total().basis() == Basis.AMOUNT
                ? Formats.euro(formula.total().amount())
                : Formats.quantity(formula.total().amount());
        words.add(t("allocation.words.total." + formula.total().basis(), amount, day));
        if (!formula.bounds().minimum().isZero()) {
            words.add(
                    t("allocation.words.minimum", Formats.euro(formula.bounds().minimum())));
        }
        words.add(t("allocation.words.weights", weights(formula, day)));
        Limit floor = formula.bounds().floor();
        Limit cap = formula.bounds().cap();
        if (floor != null) {
            words.add(t("allocation.words.floor", limit(floor)));
        }
        if (cap != null) {
            words.add(t("allocation.words.cap", limit(cap)));
        }
        words.add(t("allocation.words.rounding"));
        return words;
    }

    private static String weights(Formula formula, String day) {
        return formula.weights().stream()
                .map(weight -> t(
                        "allocation.words.weight",
                        Formats.quantity(weight.percent()),
                        t("allocation.measure.by." + weight.measure(), day)))
                .collect(Collectors.joining(", "));
    }

    private static String limit(Limit limit) {
        return limit.perHead()
                ? t("allocation.words.perHead", Formats.quantity(limit.amount()))
                : Formats.euro(limit.amount());
    }

    /** @param names of municipalities by code */
    public static String of(NoResult why, Map<String, String> names) {
        return switch (why) {
            case NoResult.FloorsBeyondTotal(var floors, var total) ->
                t(
                        "allocation.none.floors",
                        Formats.euro(floors),
                        Formats.euro(total),
                        Formats.euro(floors.minus(total)));
            case NoResult.CapsBelowTotal(var caps, var total) ->
                t("allocation.none.caps", Formats.euro(caps), Formats.euro(total), Formats.euro(total.minus(caps)));
            case NoResult.FloorAboveCap(var place, var floor, var cap) ->
                t("allocation.none.crossed", names.getOrDefault(place, place), Formats.euro(floor), Formats.euro(cap));
            case NoResult.NothingToWeigh(var measure) ->
                t("allocation.none.nothing", t("allocation.measure." + measure));
            case NoResult.Missing missing -> missing(missing, names.getOrDefault(missing.municipality(), "–"));
            case NoResult.NoWeight() -> t("allocation.none.noWeight");
        };
    }

    private static String missing(NoResult.Missing missing, String first) {
        String measure = t("allocation.measure." + missing.measure());
        return missing.many() == 1
                ? t("allocation.none.missing.one", measure, first)
                : t("allocation.none.missing", measure, missing.many(), first);
    }
}

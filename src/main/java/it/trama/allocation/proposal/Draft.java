package it.trama.allocation.proposal;

import it.trama.allocation.Apportionment;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Formula;
import it.trama.allocation.Measure;
import it.trama.allocation.NoResult;
import it.trama.allocation.Share;
import it.trama.kernel.Result;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as it is tried.
 *
 * @param entered what the office typed for each municipality
 */
record Draft(Formula formula, Map<Measure, Map<String, BigDecimal>> entered, String note) {

    /** With its numbers: those that weigh, and residents, on which quotas and limits by head rest. */
    record Tried(Formula formula, Inputs inputs, Result<List<Share>, NoResult> result) {}

    Tried on(Inputs known) {
        var numbers = new EnumMap<Measure, Map<String, BigDecimal>>(Measure.class);
        numbers.put(Measure.RESIDENTS, known.of(Measure.RESIDENTS));
        formula.weights().forEach(weight -> {
            Measure measure = weight.measure();
            numbers.put(measure, measure.isEntered() ? entered.getOrDefault(measure, Map.of()) : known.of(measure));
        });
        // Typed and not weighed now: kept all the same, somebody may want it back.
        entered.forEach(numbers::putIfAbsent);
        var inputs = new Inputs(numbers);
        return new Tried(formula, inputs, Apportionment.of(formula, inputs));
    }
}

package it.trama.allocation;

import it.trama.allocation.Allocation.Purpose;
import it.trama.allocation.Formula.Weight;
import it.trama.platform.definition.DefinitionFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Formulas that come with Trama, one for a purpose: where an allocation begins, and the office writes on. Read and checked when Trama starts. */
@Component
public class FirstFormulas {

    /** @param amount euros of the plan; the office writes its own */
    public record FirstFormula(Purpose purpose, BigDecimal amount, List<Weighing> weights, String note) {

        public List<Weight> weighed() {
            return weights.stream()
                    .map(one -> new Weight(one.measure(), one.percent()))
                    .toList();
        }

        private List<String> problems() {
            var found = new ArrayList<String>();
            BigDecimal all = weights.stream().map(Weighing::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.compareTo(BigDecimal.valueOf(100)) != 0) {
                found.add("i pesi fanno %s e non 100".formatted(all));
            }
            if (amount.signum() < 0) {
                found.add("la somma è minore di zero");
            }
            return found;
        }
    }

    public record Weighing(Measure measure, BigDecimal percent) {}

    private final List<FirstFormula> all = DefinitionFiles.read("formulas", FirstFormula.class, FirstFormula::problems);

    public Optional<FirstFormula> of(Purpose purpose) {
        return all.stream().filter(one -> one.purpose() == purpose).findFirst();
    }
}

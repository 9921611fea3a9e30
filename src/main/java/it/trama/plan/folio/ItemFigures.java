package it.trama.plan.folio;

import it.trama.plan.FundingLines;
import it.trama.plan.Measures;
import it.trama.plan.Measures.Noted;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.folio.Figures.OfYear;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the figures of an item from whoever keeps them: money from the funds, values of each year of the cycle, the last evidence. */
@Component
class ItemFigures {

    private final ObjectProvider<FundingLines> lines;
    private final Measures measures;
    private final PlanCycles cycles;
    private final PlanDesk desk;

    ItemFigures(ObjectProvider<FundingLines> lines, Measures measures, PlanCycles cycles, PlanDesk desk) {
        this.lines = lines;
        this.measures = measures;
        this.cycles = cycles;
        this.desk = desk;
    }

    Figures of(String item, String cycle) {
        List<Integer> years = cycles.find(cycle).map(ItemFigures::years).orElse(List.of());
        List<String> one = List.of(item);
        return new Figures(
                lines.orderedStream()
                        .flatMap(source -> source.on(item, desk.actor()).stream())
                        .toList(),
                years.stream()
                        .flatMap(year -> measures.of(one, year).stream().map(measure -> new OfYear(year, measure)))
                        .filter(found -> found.measure().target() != null
                                || found.measure().found() != null)
                        .toList(),
                years.stream()
                        .flatMap(year -> measures.notes(one, year).stream())
                        .max(Comparator.comparing(Noted::day))
                        .orElse(null));
    }

    private static List<Integer> years(Cycle cycle) {
        return IntStream.rangeClosed(cycle.fromYear(), cycle.toYear()).boxed().toList();
    }
}

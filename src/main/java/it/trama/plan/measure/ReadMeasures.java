package it.trama.plan.measure;

import it.trama.kernel.NotFound;
import it.trama.plan.IndicatorValues.Definition;
import it.trama.plan.Measures.Measure;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.measure.Indicators.Entry;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.Indicators.Target;
import it.trama.plan.measure.ProgressNotes.Note;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of an item and what was done on it; no personal datum, so reading leaves no trace. */
@Service
class ReadMeasures {

    record Item(PlanItem item, Cycle cycle) {}

    record Year(Item item, int year, List<Indicator> indicators, List<Measure> measures, Done done) {}

    record Done(List<Note> notes, Map<UUID, String> names, boolean frozen) {}

    record One(Item item, Indicator indicator, List<Target> targets, List<Entry> entries, Set<Integer> planned) {}

    private final Indicators indicators;
    private final MeasuredItems measured;
    private final ProgressNotes notes;
    private final YearsKept years;
    private final ItemPlace place;
    private final Directory directory;

    ReadMeasures(
            Indicators indicators,
            MeasuredItems measured,
            ProgressNotes notes,
            YearsKept years,
            ItemPlace place,
            Directory directory) {
        this.indicators = indicators;
        this.measured = measured;
        this.notes = notes;
        this.years = years;
        this.place = place;
        this.directory = directory;
    }

    /** @param wanted 0: this year, or the cycle's last when that is over */
    @Transactional(readOnly = true)
    public Year handle(String code, int wanted) {
        Item item = place.find(code);
        int year = place.year(item.cycle(), wanted);
        List<Note> done = notes.of(code, year);
        return new Year(
                item,
                year,
                indicators.of(List.of(code)),
                measured.of(List.of(code), year),
                new Done(
                        done,
                        directory.names(
                                done.stream().map(Note::notedBy).distinct().toList()),
                        years.frozen().contains(year)));
    }

    @Transactional(readOnly = true)
    public One handle(String code, UUID id) {
        Item item = place.find(code);
        Indicator indicator =
                indicators.find(id).filter(found -> found.item().equals(code)).orElseThrow(NotFound::new);
        return new One(
                item, indicator, indicators.targets(List.of(id)), indicators.entries(List.of(id)), years.planned());
    }

    List<Definition> definitions() {
        return measured.definitions();
    }

    /** An item with its cycle, for who reads the plan. */
    @org.springframework.stereotype.Component
    static class ItemPlace {

        private final PlanItems items;
        private final PlanCycles cycles;
        private final PlanDesk desk;

        ItemPlace(PlanItems items, PlanCycles cycles, PlanDesk desk) {
            this.items = items;
            this.cycles = cycles;
            this.desk = desk;
        }

        Item find(String code) {
            PlanDesk.only(desk.reads());
            PlanItem item = items.find(code).orElseThrow(NotFound::new);
            return new Item(item, items.cycleOf(code).flatMap(cycles::find).orElseThrow(NotFound::new));
        }

        int year(Cycle cycle, int wanted) {
            int year = wanted == 0 ? desk.today().getYear() : wanted;
            return Math.clamp(year, cycle.fromYear(), cycle.toYear());
        }
    }
}

package it.trama.plan.measure;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItems;
import it.trama.plan.measure.Indicators.Entry;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.Indicators.Saved;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office says what is counted, what is aimed at and what was reached. Years that were decided stay as they are. */
@Service
class WorkOnIndicators {

    sealed interface Refusal {

        record Changed(Indicator theirs, String by, java.time.Instant at) implements Refusal {}

        /** The year was decided. */
        record Kept(int year) implements Refusal {}
    }

    private final Indicators indicators;
    private final YearsKept years;
    private final PlanItems items;
    private final Directory directory;
    private final PlanDesk desk;

    WorkOnIndicators(Indicators indicators, YearsKept years, PlanItems items, Directory directory, PlanDesk desk) {
        this.indicators = indicators;
        this.years = years;
        this.items = items;
        this.directory = directory;
        this.desk = desk;
    }

    /** A new one, or one with its version. */
    @Transactional
    public Result<UUID, Refusal> handle(Indicator indicator, boolean fresh) {
        PlanDesk.only(desk.writes());
        if (items.find(indicator.item()).isEmpty()) {
            throw new NotFound();
        }
        if (fresh) {
            if (indicators.add(indicator, desk.user(), desk.now())) {
                desk.write("plan.indicator.added", indicator.item());
            }
            return Result.done(indicator.id());
        }
        Indicator stored = find(indicator.id(), indicator.item());
        if (!indicators.save(indicator, desk.user(), desk.now())) {
            Saved saved = indicators.saved(indicator.id());
            String by = directory.names(List.of(saved.by())).getOrDefault(saved.by(), "");
            return Result.refused(new Refusal.Changed(stored, by, saved.at().toInstant()));
        }
        desk.write("plan.indicator.changed", indicator.item());
        return Result.done(indicator.id());
    }

    @Transactional
    public void handle(String item, UUID id) {
        PlanDesk.only(desk.writes());
        find(id, item);
        indicators.retire(id, desk.user(), desk.now());
        desk.write("plan.indicator.retired", item);
    }

    /** @param targets by year; empty takes the target away */
    @Transactional
    public Result<UUID, Refusal> handle(String item, UUID id, Map<Integer, Optional<BigDecimal>> targets) {
        PlanDesk.only(desk.writes());
        find(id, item);
        Optional<Integer> kept =
                targets.keySet().stream().filter(years.planned()::contains).findFirst();
        if (kept.isPresent()) {
            return Result.refused(new Refusal.Kept(kept.get()));
        }
        targets.forEach((year, target) -> target.ifPresentOrElse(
                value -> indicators.setTarget(id, year, value), () -> indicators.dropTarget(id, year)));
        desk.write("plan.targets.set", item);
        return Result.done(id);
    }

    @Transactional
    public Result<UUID, Refusal> handle(String item, Entry entry) {
        PlanDesk.only(desk.writes());
        find(entry.indicatorId(), item);
        if (years.frozen().contains(entry.year())) {
            return Result.refused(new Refusal.Kept(entry.year()));
        }
        indicators.enter(entry, desk.user(), desk.now());
        desk.write("plan.value.entered", item);
        return Result.done(entry.indicatorId());
    }

    private Indicator find(UUID id, String item) {
        return indicators.find(id).filter(found -> found.item().equals(item)).orElseThrow(NotFound::new);
    }
}

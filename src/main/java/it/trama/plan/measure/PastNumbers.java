package it.trama.plan.measure;

import it.trama.plan.PlanDesk;
import it.trama.plan.PlanPast;
import it.trama.plan.measure.Indicators.Entry;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.Indicators.Words;
import it.trama.plan.measure.ProgressNotes.Note;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators and notes that are known already. */
@Service
class PastNumbers implements PlanPast.Numbers {

    private final WorkOnIndicators indicators;
    private final NoteProgress progress;
    private final PlanDesk desk;

    PastNumbers(WorkOnIndicators indicators, NoteProgress progress, PlanDesk desk) {
        this.indicators = indicators;
        this.progress = progress;
        this.desk = desk;
    }

    @Override
    @Transactional
    public void handle(PlanPast.Counted counted) {
        UUID id = UUID.randomUUID();
        var words = new Words(counted.name(), counted.level(), counted.unit());
        indicators.handle(new Indicator(id, counted.item(), words, null, null, 0), true);
        indicators.handle(
                counted.item(),
                id,
                counted.targets().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Optional.of(e.getValue()))));
        counted.values()
                .forEach((year, value) -> indicators.handle(
                        counted.item(),
                        new Entry(UUID.randomUUID(), id, year, value, LocalDate.of(year, 12, 31), counted.source())));
    }

    @Override
    @Transactional
    public void handle(PlanPast.Done done) {
        progress.handle(
                done.item(),
                new Note(
                        UUID.randomUUID(),
                        done.day(),
                        done.state(),
                        done.note(),
                        done.evidence(),
                        done.href().isEmpty() ? null : done.href(),
                        desk.user()));
    }
}

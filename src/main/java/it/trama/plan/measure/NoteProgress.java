package it.trama.plan.measure;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItems;
import it.trama.plan.measure.ProgressNotes.Note;
import it.trama.plan.measure.WorkOnIndicators.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office writes down what was done on an item, with what shows it. */
@Service
class NoteProgress {

    private final ProgressNotes notes;
    private final YearsKept years;
    private final PlanItems items;
    private final PlanDesk desk;

    NoteProgress(ProgressNotes notes, YearsKept years, PlanItems items, PlanDesk desk) {
        this.notes = notes;
        this.years = years;
        this.items = items;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(String item, Note note) {
        PlanDesk.only(desk.writes());
        if (items.find(item).isEmpty()) {
            throw new NotFound();
        }
        int year = note.notedOn().getYear();
        if (years.frozen().contains(year)) {
            return Result.refused(new Refusal.Kept(year));
        }
        notes.add(item, year, note, desk.now());
        desk.write("plan.progress.noted", item);
        return Result.done(note.id());
    }
}

package it.trama.plan.load;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanBulk.Loaded;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanProblem;
import it.trama.plan.load.WaitingFiles.Waiting;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a plan's file and stores it; a refused file leaves nothing behind. */
@Service
class LoadPlan {

    private final PlanExamination examination;
    private final PlanRows rows;
    private final WaitingFiles waiting;
    private final PlanDesk desk;

    LoadPlan(PlanExamination examination, PlanRows rows, WaitingFiles waiting, PlanDesk desk) {
        this.examination = examination;
        this.rows = rows;
        this.waiting = waiting;
        this.desk = desk;
    }

    @Transactional
    public Result<Loaded, List<PlanProblem>> handle(PlanYears years, PlanFile file) {
        PlanDesk.only(desk.writes());
        return switch (examination.of(years, file)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(var sheet) -> Result.done(store(years, sheet));
        };
    }

    /** The file that was looked at before; checked again, because the plan may have changed meanwhile. Sent twice it is stored once. */
    @Transactional
    public Result<Loaded, List<PlanProblem>> handle(UUID id) {
        PlanDesk.only(desk.writes());
        Waiting file = waiting.find(id, desk.user()).orElseThrow(NotFound::new);
        if (file.loaded()) {
            return Result.done(new Loaded(0, 0));
        }
        return switch (examination.of(file.years(), file.file())) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(var sheet) -> {
                waiting.loaded(id);
                yield Result.done(store(file.years(), sheet));
            }
        };
    }

    private Loaded store(PlanYears years, PlanSheet sheet) {
        rows.addCycle(years);
        var effects = rows.effects(years.code(), sheet.items());
        int added = effects.added();
        if (effects.any()) {
            rows.store(years.code(), sheet.items(), desk.user());
        }
        if (!sheet.outcomes().isEmpty()) {
            added = rows.storeOutcomes(years.code(), sheet.outcomes());
        }
        if (added > 0 || effects.any()) {
            desk.write("plan.loaded", "%s: %d, %d".formatted(years.code(), added, effects.changed()));
        }
        return new Loaded(sheet.size(), added);
    }
}

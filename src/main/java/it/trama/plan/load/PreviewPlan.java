package it.trama.plan.load;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanProblem;
import it.trama.plan.load.WaitingFiles.Waiting;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file is checked and put aside, and looked at before anything of it counts. */
@Service
class PreviewPlan {

    record Preview(PlanYears years, PlanSheet sheet, PlanRows.Effects effects) {}

    private final PlanExamination examination;
    private final PlanRows rows;
    private final WaitingFiles waiting;
    private final PlanDesk desk;

    PreviewPlan(PlanExamination examination, PlanRows rows, WaitingFiles waiting, PlanDesk desk) {
        this.examination = examination;
        this.rows = rows;
        this.waiting = waiting;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, List<PlanProblem>> handle(PlanYears years, PlanFile file) {
        PlanDesk.only(desk.writes());
        return switch (examination.of(years, file)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(var _) -> {
                UUID id = UUID.randomUUID();
                waiting.add(id, years, file, desk.user(), desk.now());
                yield Result.done(id);
            }
        };
    }

    @Transactional
    public Result<Preview, List<PlanProblem>> handle(UUID id) {
        PlanDesk.only(desk.writes());
        Waiting file =
                waiting.find(id, desk.user()).filter(found -> !found.loaded()).orElseThrow(NotFound::new);
        return switch (examination.of(file.years(), file.file())) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(var sheet) ->
                Result.done(new Preview(
                        file.years(), sheet, rows.effects(file.years().code(), sheet.items())));
        };
    }

    /** Only who may load sees the page. */
    void require() {
        PlanDesk.only(desk.writes());
    }
}

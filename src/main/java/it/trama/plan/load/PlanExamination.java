package it.trama.plan.load;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanProblem;
import it.trama.plan.load.PlanSheet.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says all that is wrong with a file; what it lets through can be stored. */
@Component
class PlanExamination {

    private final PlanCycles cycles;
    private final PlanRows rows;

    PlanExamination(PlanCycles cycles, PlanRows rows) {
        this.cycles = cycles;
        this.rows = rows;
    }

    Result<PlanSheet, List<PlanProblem>> of(PlanYears years, PlanFile file) {
        var problems = new PlanProblems(file.name());
        cycles.all().stream()
                .filter(other -> !other.code().equals(years.code()))
                .filter(other -> other.fromYear() <= years.to() && years.from() <= other.toYear())
                .forEach(other -> problems.add(1, t("plan.import.years"), t("plan.import.overlap", other.code())));
        PlanSheet sheet = PlanTable.read(file, problems);
        hangTogether(sheet.lines(), problems);
        if (!problems.any()) {
            againstTheRest(years, sheet, problems);
        }
        return problems.any() ? Result.refused(problems.all()) : Result.done(sheet);
    }

    static void hangTogether(List<Line> lines, PlanProblems problems) {
        PlanTable.codesOnce(lines, problems);
        Map<String, PlanItem> byCode = new HashMap<>();
        lines.forEach(line -> byCode.putIfAbsent(line.item().code(), line.item()));
        for (Line line : lines) {
            String parent = line.item().parentCode();
            if (parent != null && !byCode.containsKey(parent)) {
                problems.add(line.number(), t("plan.import.parent"), parent);
            } else if (isUnderItself(line.item(), byCode)) {
                problems.add(
                        line.number(),
                        t("plan.import.tree"),
                        t("plan.import.cycle", line.item().code()));
            }
        }
    }

    private static boolean isUnderItself(PlanItem item, Map<String, PlanItem> byCode) {
        var met = new HashSet<String>();
        PlanItem at = item;
        while (at != null) {
            if (!met.add(at.code())) {
                return at.code().equals(item.code());
            }
            String parent = at.parentCode();
            at = parent == null ? null : byCode.get(parent);
        }
        return false;
    }

    /** An approved plan changes only through a version. */
    private void againstTheRest(PlanYears years, PlanSheet sheet, PlanProblems problems) {
        boolean approved = cycles.find(years.code()).filter(Cycle::approved).isPresent();
        if (approved && rows.effects(years.code(), sheet.items()).any()) {
            problems.add(1, t("plan.import.draft"), t("plan.import.approved", years.code()));
        }
    }
}

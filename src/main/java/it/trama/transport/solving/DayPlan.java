package it.trama.transport.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All trips of a day with their crews. */
@PlanningSolution
class DayPlan {

    @PlanningEntityCollectionProperty
    List<Visit> visits = List.of();

    @PlanningScore
    @Nullable HardMediumSoftScore score;

    /** The solver makes copies. */
    DayPlan() {}

    DayPlan(List<Visit> visits) {
        this.visits = visits;
    }

    List<Visit> visits() {
        return visits;
    }

    @Nullable HardMediumSoftScore score() {
        return score;
    }
}

package it.trama.plan;

import it.trama.kernel.Result;
import java.util.List;

/** Loads the plan whole. For the operator and the plan office. */
public interface PlanBulk {

    /** @param added items that were not there before */
    record Loaded(int items, int added) {}

    /** The real plan 2018-2020 that the program carries, and what came of the one before. Doing it again changes nothing. */
    Result<Loaded, List<PlanProblem>> loadDocument();
}

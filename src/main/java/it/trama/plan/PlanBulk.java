package it.trama.plan;

import it.trama.kernel.Result;

/** Loads the plan whole. For the operator and the plan office. */
public interface PlanBulk {

    /** @param added items that were not there before */
    record Loaded(int items, int added) {}

    /** The real plan 2019-2020 that the program carries. Doing it again changes nothing. */
    Result<Loaded, PlanRefusal> loadDocument();
}

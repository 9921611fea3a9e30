package it.trama.allocation;

import it.trama.allocation.Allocation.Purpose;
import it.trama.plan.ResolutionSubjects.Deed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Allocations that are already there when somebody begins to look: for the demo, acting as the plan office. */
public interface AllocationBulk {

    /**
     * @param formula weighs nothing that has to be entered
     * @param deed    null: it stays a draft
     */
    record Ready(
            UUID id,
            int year,
            Purpose purpose,
            String title,
            @Nullable UUID line,
            Formula formula,
            @Nullable Deed deed) {}

    /** Within the caller's transaction; the same id twice is once. */
    void load(Ready ready);
}

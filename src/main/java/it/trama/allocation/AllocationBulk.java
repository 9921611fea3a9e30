package it.trama.allocation;

import it.trama.allocation.Allocation.Purpose;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.ResolutionSubjects.Subject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Allocations that are already there when somebody begins to look: for the demo, acting as the plan office. */
public interface AllocationBulk {

    /**
     * @param formula weighs nothing that has to be entered
     * @param course  how far it came
     */
    record Ready(
            UUID id,
            int year,
            Purpose purpose,
            String title,
            @Nullable UUID line,
            Formula formula,
            Course course) {}

    /** @param deed null: it was not decided */
    record Course(boolean proposed, @Nullable Deed deed) {

        public static final Course DRAFT = new Course(false, null);
        public static final Course PROPOSED = new Course(true, null);
    }

    /** Within the caller's transaction; the same id twice is once. */
    void load(Ready ready);

    /** Proposes the next version of what was voted down. */
    void amend(UUID allocation, Formula formula);

    /** The version that waits for a resolution. */
    Optional<Subject> waiting(UUID allocation);

    /** Of what was approved. */
    interface Letters {
        void make(UUID allocation);
    }
}

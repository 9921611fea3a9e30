package it.trama.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan's cycles. No personal datum; needs no transaction. */
public interface PlanCycles {

    /** @param approvedOn from then on the plan changes only through a version that an assembly approves */
    record Cycle(
            String code,
            String title,
            int fromYear,
            int toYear,
            @Nullable LocalDate approvedOn) {

        public boolean approved() {
            return approvedOn != null;
        }

        public boolean has(int year) {
            return fromYear <= year && year <= toYear;
        }
    }

    /** The newest first. */
    List<Cycle> all();

    Optional<Cycle> find(String code);

    /** The newest that has begun and has items; while there is none, the newest that has items. */
    Optional<Cycle> current();
}

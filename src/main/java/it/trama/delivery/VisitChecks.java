package it.trama.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with visits to be, one or ten thousand at once; which of it stops them is data. Within the caller's transaction and rights. */
public interface VisitChecks {

    /** @param n names the line in what is found; of two that contradict each other the later is the wrong one */
    record Line(
            int n,
            UUID id,
            UUID assignment,
            Time time,
            BigDecimal quantity,
            @Nullable UUID worker,
            boolean given) {}

    record Time(
            LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {}

    /** @param code text {@code delivery.finding.CODE} */
    record Finding(int line, String code, boolean blocks) {

        /** The field of the form that it is about. */
        public String field() {
            return switch (code) {
                case "SAME_WORKER", "WORKER_ENDED" -> "worker";
                case "LONG" -> "quantity";
                default -> "day";
            };
        }
    }

    List<Finding> of(List<Line> lines);
}

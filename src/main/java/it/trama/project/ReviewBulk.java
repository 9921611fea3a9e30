package it.trama.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Signed reviews of ordinary projects by the thousand, for the demo: without a printed document. */
public interface ReviewBulk {

    /** @param project the first edition */
    record Past(UUID id, UUID project, UUID record, LocalDate on, Told told, List<Found> goals) {

        public Past {
            goals = List.copyOf(goals);
        }
    }

    record Told(String tookPart, String ownWords, String summary, UUID author) {}

    /** @param goal its origin; {@code state} REACHED, PARTLY or NOT */
    record Found(UUID goal, String title, String state, String value) {}

    void load(Iterable<Past> reviews);
}

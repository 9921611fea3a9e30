package it.trama.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When desks, rooms and mediators can be had: opening hours, closed days, and what is booked although it no longer fits. */
public interface OpenTimes {

    /** @param code DESK_ENDED, ROOM_ENDED, MEDIATOR_ENDED, CLOSED, HOLIDAY or OUT_OF_HOURS; text {@code agenda.shut.CODE} */
    record Shut(String code, String reason) {}

    /** @param desk null, and no name: the whole body */
    record Closed(LocalDate day, @Nullable UUID desk, String deskName, String reason) {}

    /** @param visible whether the actor may open it */
    record Unfit(UUID id, OffsetDateTime starts, String what, String why, String workers, boolean visible) {}

    /**
     * What a change would leave without a place.
     *
     * @param key says which they are: who has seen them sends it back and the change is made
     */
    record Collision(List<Unfit> rows, String key) {

        public static Optional<Collision> of(List<Unfit> before, List<Unfit> after, String seen) {
            var known = before.stream().map(Unfit::id).toList();
            var rows = after.stream().filter(row -> !known.contains(row.id())).toList();
            String key = "%08x".formatted(rows.stream().map(Unfit::id).toList().hashCode());
            return rows.isEmpty() || key.equals(seen) ? Optional.empty() : Optional.of(new Collision(rows, key));
        }
    }

    /** Empty: they can be had. */
    Optional<Shut> shut(@Nullable UUID desk, @Nullable UUID room, @Nullable UUID mediator, Instant start, Instant end);

    /** Closed days of the actor's body, national holidays included, the first first. */
    List<Closed> closed(LocalDate from, LocalDate until);

    /** Appointments to come of the actor's body that no longer fit, the first first. */
    List<Unfit> unfit();
}

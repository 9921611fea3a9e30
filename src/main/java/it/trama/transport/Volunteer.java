package it.trama.transport;

import java.util.List;
import java.util.UUID;

/**
 * A driver on one day.
 *
 * @param free        when they are there; empty: not on this day
 * @param minutesLeft of the week's most, after what they drive on its other days
 */
public record Volunteer(UUID id, UUID body, String name, boolean wheelchairs, List<Span> free, int minutesLeft) {

    /** Minutes of the day, the end included. */
    public record Span(int from, int to) {}

    public boolean isFree(int from, int to) {
        return free.stream().anyMatch(span -> span.from() <= from && to <= span.to());
    }
}

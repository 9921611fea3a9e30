package it.trama.activity.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A day of an activity.
 *
 * @param plannedOn as the calendar gave it
 * @param reason    why it was moved or called off
 */
record Session(
        UUID id, UUID activity, LocalDate plannedOn, LocalDate heldOn, Hours hours, boolean cancelled, String reason) {

    record Hours(LocalTime from, LocalTime to) {}

    /** How many were noted there, and how many of them were present. */
    record Count(UUID sessionId, int noted, int present) {}

    boolean moved() {
        return !heldOn.equals(plannedOn);
    }
}

package it.trama.transport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way on one day.
 *
 * @param passenger null: whom it is for is not told to who reads it
 */
public record Ride(
        UUID id,
        UUID request,
        When when,
        Course course,
        Held held,
        Progress progress,
        @Nullable Passenger passenger) {

    /** @param anchor ARRIVE: {@code at} is when they must be there; PICK_UP: when they are fetched */
    public record When(LocalDate day, String leg, String anchor, LocalTime at) {}

    /** @param from ISTAT code */
    public record Course(String from, String to, int seats, int wheelchairs) {}

    /**
     * @param askedOf the only association that was asked; null: whoever can
     * @param body    who drives it; null: nobody yet
     * @param usual   who drove the same request last
     */
    public record Held(
            @Nullable UUID askedOf,
            @Nullable UUID body,
            @Nullable UUID vehicle,
            @Nullable UUID driver,
            boolean locked,
            @Nullable UUID usual) {}

    /** @param state OPEN, CANCELLED, DONE or ABSENT */
    public record Progress(
            String state,
            String reason,
            @Nullable BigDecimal km,
            int version,
            UUID changedBy,
            OffsetDateTime changedAt) {}

    public record Passenger(String name, String phone, String from, String to, String notes) {}

    private static final int MINUTES = 60;

    public boolean isOpen() {
        return progress.state().equals("OPEN");
    }

    public Trip.Window window(Travel travel) {
        int length = travel.ride(course.from(), course.to());
        int minute = when.at().getHour() * MINUTES + when.at().getMinute();
        int pickUp = when.anchor().equals("ARRIVE") ? Math.max(0, minute - length) : minute;
        return new Trip.Window(pickUp, pickUp + length);
    }
}

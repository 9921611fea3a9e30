package it.trama.transport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Associations with vehicles and volunteers, and rides of one day, loaded as the database's owner. For the demo. */
public interface TransportBulk {

    /** @param by who wrote it all */
    record Association(UUID body, UUID by, List<Vehicle> vehicles, List<Driver> drivers) {}

    /** @param base ISTAT code */
    record Vehicle(UUID id, String plate, String name, int seats, int wheelchairs, String base) {}

    /** @param hours the same on each of the weekdays, 1 to 7 */
    record Driver(
            UUID id,
            String name,
            String phone,
            boolean wheelchairs,
            int weekHours,
            List<Integer> weekdays,
            Span hours) {}

    record Span(LocalTime from, LocalTime to) {}

    /** @param owner team or body that asks, as its key */
    record Asked(
            UUID id,
            String owner,
            Who who,
            Way way,
            Times times,
            int wheelchairs,
            @Nullable UUID askedOf) {}

    record Who(@Nullable UUID record, @Nullable UUID person, UUID by, String asker, Ride.Passenger passenger) {}

    record Way(String from, String to) {}

    record Times(
            LocalDate day,
            String anchor,
            LocalTime at,
            @Nullable LocalTime back) {}

    void load(List<Association> associations, List<Asked> asked);
}

package it.trama.shelter;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The beds, guests and nights of a body's past, as the database's owner. For the demo. */
public interface ShelterBulk {

    /** @param by who wrote it all */
    record Body(UUID id, UUID by, List<Beds> beds, List<Guest> guests, List<Night> nights) {}

    /** @param to the last night, of the cold plan; null: goes on */
    record Beds(
            UUID id,
            UUID house,
            Sex sex,
            int beds,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param name empty: nobody's name */
    record Guest(
            UUID id,
            String nickname,
            String name,
            Sex sex,
            int birthYear,
            @Nullable UUID person) {}

    /** @param reason of a night that was not given */
    record Night(
            UUID id,
            UUID house,
            Guest guest,
            LocalDate night,
            NightState state,
            @Nullable String reason) {}

    /** @param contribution asked each month, in euro */
    record Flat(UUID id, String name, String place, int places, int mostDays, int contribution) {}

    record Stay(
            UUID id, Flat flat, Guest guest, LocalDate beganOn, LocalDate foreseenEnd, String aim, List<Step> steps) {}

    /** @param doneOn null: still to do */
    record Step(
            UUID id,
            String what,
            LocalDate due,
            String who,
            @Nullable LocalDate doneOn) {}

    void load(Body body);

    /** Guests of the same body, loaded before. */
    void load(Body body, List<Flat> flats, List<Stay> stays);
}

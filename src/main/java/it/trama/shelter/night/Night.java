package it.trama.shelter.night;

import it.trama.kernel.Sex;
import it.trama.network.Facility;
import it.trama.shelter.NightState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of a night. */
final class Night {

    private Night() {}

    /** One shelter on one night. */
    record At(Facility house, LocalDate night) {}

    record Tally(Sex sex, int beds, int taken) {

        int free() {
            return beds - taken;
        }
    }

    /** What a guest asked of a night. */
    record Asked(UUID id, NightState state, @Nullable String reason, boolean wasBooked) {}

    /** @param left nights that the guest may still have, this one among them */
    record Line(UUID guest, Who who, @Nullable Asked asked, OffsetDateTime at, int left) {}

    record Who(String label, Sex sex, @Nullable Integer birthYear, boolean anonymous) {}

    /** @param id made by who sends it */
    record Move(UUID id, NightState state, @Nullable String reason, OffsetDateTime at) {}

    record Reason(String code, String name, boolean unmet) {}

    /** A shelter as the list of shelters shows it. */
    record House(UUID facility, Sex sex, int beds, int taken, int waiting) {}
}

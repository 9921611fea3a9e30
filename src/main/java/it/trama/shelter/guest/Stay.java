package it.trama.shelter.guest;

import it.trama.kernel.Sex;
import it.trama.shelter.NightState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of a guest's nights. */
final class Stay {

    private Stay() {}

    /** @param codeBase the fiscal code without omocodia, or empty text */
    record Identity(String codeBase, String familyName, String givenName, LocalDate birthDate) {}

    /** @param last night that was given; null: none yet */
    record Listed(
            UUID id,
            String label,
            boolean anonymous,
            Sex sex,
            @Nullable Integer birthYear,
            int nights,
            @Nullable LocalDate last) {}

    record Past(
            LocalDate night,
            UUID facility,
            NightState state,
            @Nullable String reason) {}

    record Renewal(LocalDate grantedOn, int nights, String reason) {}

    record NewRenewal(UUID id, UUID guest, UUID house, int nights, String reason) {}

    /** @param renewal how many nights a renewal usually gives */
    record Rule(int nights, int withinDays, int renewal, String source, boolean verified) {}
}

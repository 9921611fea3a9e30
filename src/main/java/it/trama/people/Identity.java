package it.trama.people;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, and no more: what a search may show.
 *
 * @param municipalityCode ISTAT code of the residence today; null: not resident in the district
 */
public record Identity(
        UUID id,
        String familyName,
        String givenName,
        Sex sex,
        LocalDate birthDate,
        @Nullable String fiscalCode,
        @Nullable String municipalityCode) {

    /** Family name first, as registries do. */
    public String fullName() {
        return familyName + " " + givenName;
    }
}

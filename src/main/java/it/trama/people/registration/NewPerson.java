package it.trama.people.registration;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the desk gives it.
 *
 * @param id made with the form, so that a second sending is the same person
 */
record NewPerson(UUID id, Who who, Codes codes, Home home) {

    /** @param citizenship ISO 3166 numeric */
    record Who(String familyName, String givenName, Sex sex, LocalDate birthDate, String citizenship) {}

    record Codes(@Nullable FiscalCode fiscal, @Nullable String temporary) {}

    /** @param municipality null: not resident in the district */
    record Home(@Nullable String municipality, String address, String phone) {}
}

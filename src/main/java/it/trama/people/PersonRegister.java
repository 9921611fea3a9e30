package it.trama.people;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recognises somebody whom another body has written down, without showing that body anything. Within the caller's transaction, as who may register. */
public interface PersonRegister {

    /**
     * @param id           of the registration, if there has to be a new one
     * @param municipality ISTAT code of the residence
     */
    record Written(
            UUID id,
            String familyName,
            String givenName,
            Sex sex,
            LocalDate birthDate,
            @Nullable FiscalCode code,
            @Nullable String municipality) {}

    /** The one person with exactly this identity (code; or names, birth and sex); registered now when there is none or more than one. */
    UUID recognise(Written person);
}

package it.trama.demo;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident who does not exist.
 *
 * @param citizenship ISO 3166 numeric, three digits
 */
public record SyntheticPerson(
        UUID id,
        Name name,
        Sex sex,
        Birth birth,
        String citizenship,
        @Nullable FiscalCode fiscalCode) {

    public static final String ITALIAN = "380";

    public boolean isForeign() {
        return !ITALIAN.equals(citizenship);
    }

    public record Name(String given, String family) {}

    /**
     * @param belfiore the municipality or, with Z, the foreign state
     */
    public record Birth(LocalDate date, String belfiore) {}
}

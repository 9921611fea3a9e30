package it.trama.signal;

import it.trama.people.NameWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What two signals on the same person have in common, however the name was spelt. */
public final class MatchKey {

    private MatchKey() {}

    public static String of(String familyName, String givenName, @Nullable LocalDate birthDate) {
        return String.join("", NameWords.of(familyName)) + "|" + String.join("", NameWords.of(givenName)) + "|"
                + (birthDate == null ? "" : birthDate);
    }
}

package it.trama.sharing.consent;

import it.trama.sharing.Decision.Tier;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent to be recorded. */
record NewConsent(
        UUID id,
        Scope scope,
        Given given,
        @Nullable LocalDate until,
        @Nullable UUID document) {

    /** @param to null: every body of the network that asks for this purpose */
    record Scope(String exchange, @Nullable UUID to, Tier tier) {}

    /**
     * @param text  version and language that were read, e.g. {@code 1/it}
     * @param giver name of who gave it, when it is not the person
     * @param place where the paper lies, or other words
     */
    record Given(String text, Means means, Giver by, String giver, String place) {

        int version() {
            return Integer.parseInt(text.substring(0, text.indexOf('/')));
        }

        String language() {
            return text.substring(text.indexOf('/') + 1);
        }
    }

    /** Of whom, when the registry was not asked. */
    record Named(String codeBase, String familyName, String givenName, LocalDate birth) {}

    NewConsent filedAs(UUID paper) {
        return new NewConsent(id, scope, given, until, paper);
    }
}

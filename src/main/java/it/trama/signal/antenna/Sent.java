package it.trama.signal.antenna;

import it.trama.signal.Sheet;
import it.trama.trust.SealedNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal as it leaves. With a network it is sealed: nobody of the family was asked, and nobody signs it but its writer. */
record Sent(UUID id, String receipt, Sheet sheet, Who who, Seen seen, Consent consent, boolean countersign) {

    /** Texts {@code signal.consent.*}. */
    enum Consent {
        GIVEN,
        NOT_GIVEN,
        NOT_ASKED
    }

    record Who(
            String family,
            String given,
            @Nullable LocalDate birth,
            @Nullable String municipality,
            String reach) {}

    /** @param why the family was not asked or did not agree */
    record Seen(List<String> indicators, String words, String why) {}

    List<SealedNetwork> networks() {
        return sheet.networks(seen.indicators());
    }

    boolean sealed() {
        return !networks().isEmpty();
    }

    String state() {
        return countersign && !sealed() ? "TO_COUNTERSIGN" : "SENT";
    }

    LocalDate due(LocalDate today) {
        return today.plusDays(
                sealed() ? sheet.within().sealed() : sheet.within().answer());
    }
}

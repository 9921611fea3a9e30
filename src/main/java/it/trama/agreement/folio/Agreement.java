package it.trama.agreement.folio;

import it.trama.kernel.Period;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What institutions agreed among themselves. */
record Agreement(UUID id, Words words, Period valid, State.Steps steps, Said said, Links links, Saved saved) {

    /** @param byAssembly signed only after a resolution */
    record Kind(String code, String name, boolean byAssembly) {}

    record Words(Kind kind, String title, String purpose) {}

    /** Which resolutions, and why it ended. */
    record Said(String approvedBy, String rejectedBy, String endedReason) {}

    /** @param renewed first day of the one that renews it, when that is signed */
    record Links(
            @Nullable UUID renews,
            @Nullable UUID renewedBy,
            @Nullable LocalDate renewed) {}

    record Saved(int version, UUID by, OffsetDateTime at) {}

    State on(LocalDate day) {
        return State.on(day, valid, steps, links.renewed());
    }

    /** It goes on, and nothing follows it. */
    boolean endsSoon(LocalDate day, int days) {
        LocalDate last = valid.lastDay();
        return on(day) == State.IN_FORCE
                && last != null
                && links.renewedBy() == null
                && !last.isAfter(day.plusDays(days));
    }

    boolean signed() {
        return steps.signed() != null;
    }

    String href() {
        return "/accordi/" + id;
    }
}

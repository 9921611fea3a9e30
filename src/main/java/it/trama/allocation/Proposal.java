package it.trama.allocation;

import it.trama.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an allocation.
 *
 * @param total null: the formula gives no result
 */
public record Proposal(
        UUID id,
        UUID allocation,
        Stage stage,
        Formula formula,
        String note,
        @Nullable Money total,
        @Nullable Decision decision) {

    public enum State {
        DRAFT,
        PROPOSED,
        EFFECTIVE,
        REJECTED
    }

    /** @param revision grows with each saving of the draft */
    public record Stage(
            int version,
            State state,
            int revision,
            @Nullable LocalDate proposedOn,
            UUID writtenBy,
            Instant writtenAt) {}

    /** @param ledger WRITTEN or REFUSED where a line of a fund pays; else empty */
    public record Decision(String body, String number, LocalDate day, String ledger) {}

    public State state() {
        return stage.state();
    }

    /** Source of the duty to send its letters. */
    public UUID letters() {
        return UUID.nameUUIDFromBytes(("allocation/letters/" + id).getBytes(StandardCharsets.UTF_8));
    }
}

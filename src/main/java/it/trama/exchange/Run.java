package it.trama.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of a body from another system. */
public record Run(
        UUID id,
        UUID organisationId,
        String sourceSystem,
        String fileName,
        String status,
        Instant startedAt,
        @Nullable Instant confirmedAt) {

    public boolean isOpen() {
        return !status.equals("CONFIRMED");
    }
}

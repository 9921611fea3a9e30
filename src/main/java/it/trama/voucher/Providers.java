package it.trama.voucher;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accredited providers with what they can still take. Within the caller's transaction; no personal datum. */
public interface Providers {

    /**
     * @param declared hours a week by the register; {@code committed} by vouchers offered or running
     * @param lastOffer when it last had one: whose turn it is
     */
    record Candidate(
            UUID organisation,
            String name,
            BigDecimal declared,
            BigDecimal committed,
            long running,
            @Nullable Instant lastOffer) {

        public BigDecimal free() {
            return declared.subtract(committed).max(BigDecimal.ZERO);
        }

        public boolean canTake(BigDecimal weekly) {
            return free().compareTo(weekly) >= 0;
        }
    }

    /** By turn: who waits longest first. */
    List<Candidate> candidates(String area, LocalDate day);
}

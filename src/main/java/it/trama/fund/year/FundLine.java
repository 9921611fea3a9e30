package it.trama.fund.year;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it stands. */
record FundLine(
        UUID id,
        String code,
        Fund fund,
        String purpose,
        @Nullable String planItem,
        int version,
        Moved moved) {

    record Fund(String code, String name, int year, boolean closed) {}
}

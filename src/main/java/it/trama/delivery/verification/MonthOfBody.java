package it.trama.delivery.verification;

import it.trama.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one body gave to the person of a record in a month.
 *
 * @param month its first day
 */
record MonthOfBody(LocalDate month, UUID organisation, Counts counts, Money delivered, Money verified, boolean closed) {

    /** @param open deliveries that wait for the service */
    record Counts(int all, int open, int questioned) {

        int waiting() {
            return open + questioned;
        }
    }

    boolean isOver(LocalDate today) {
        return !month.plusMonths(1).isAfter(today);
    }
}

package it.trama.project;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What bodies gave of the resources of welfare budgets, month by month. Implemented above; within the caller's transaction and rights. */
public interface DeliveredAmounts {

    /**
     * Reversals are in the month in which they were made.
     *
     * @param month its first day
     */
    record Month(UUID resource, LocalDate month, BigDecimal quantity, Worth worth) {}

    /** @param questioned what the service has asked about and not yet accepted */
    record Worth(Money delivered, Money verified, Money questioned) {}

    /** Of a record's resources, by month. */
    List<Month> ofRecord(UUID record);
}

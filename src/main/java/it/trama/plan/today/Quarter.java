package it.trama.plan.today;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The last three months of the calendar that are over. */
record Quarter(LocalDate from, LocalDate to) {

    static Quarter before(LocalDate today) {
        LocalDate begin = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Quarter(begin.minusMonths(3), begin.minusDays(1));
    }
}

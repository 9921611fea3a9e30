package it.trama.delivery.assignment;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why a delivery was not logged or not cancelled. */
sealed interface DeliveryRefusal {

    record FutureDay(LocalDate today) implements DeliveryRefusal {}

    record OutsidePeriod(Period valid) implements DeliveryRefusal {}

    record MoreThanLeft(BigDecimal left, String unit) implements DeliveryRefusal {}

    /** The fund line's commitment does not cover it. */
    record NotCovered(Money left) implements DeliveryRefusal {}

    /** The money is of a year whose accounts are closed. */
    record YearClosed() implements DeliveryRefusal {}

    /** What was given in the month is verified and closed. */
    record MonthClosed(LocalDate month) implements DeliveryRefusal {}

    record AlreadyCancelled() implements DeliveryRefusal {}
}

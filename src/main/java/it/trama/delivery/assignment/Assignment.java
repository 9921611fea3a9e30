package it.trama.delivery.assignment;

import it.trama.delivery.Portion;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signed project entrusted to a body.
 *
 * @param id    the resource of the welfare budget
 * @param given the sum of its deliveries, cancelled ones taken off
 */
record Assignment(UUID id, Origin origin, Promise promise, Quantity quantity, Period valid, Given given) {

    record Origin(UUID support, UUID record, Compartment compartment, UUID person, UUID organisation) {}

    /**
     * @param contact whom the body calls about it
     * @param number  by which the body and the office know it; nought while it is being made
     */
    record Promise(String beneficiary, String title, String kind, String contact, int number) {

        Promise(String beneficiary, String title, String kind, String contact) {
            this(beneficiary, title, kind, contact, 0);
        }
    }

    /**
     * @param commitment where a fund line pays
     * @param worth      number by unit value, but for the cents of hours that were passed on
     */
    record Quantity(
            BigDecimal number,
            String unit,
            BigDecimal unitValue,
            @Nullable UUID commitment,
            Money worth) {

        Quantity(BigDecimal number, String unit, BigDecimal unitValue, @Nullable UUID commitment) {
            this(number, unit, unitValue, commitment, Money.line(number, unitValue));
        }
    }

    record Given(BigDecimal quantity, Money amount) {

        static final Given NOTHING = new Given(BigDecimal.ZERO, Money.ZERO);
    }

    BigDecimal left() {
        return quantity.number.subtract(given.quantity);
    }

    boolean isOpen(LocalDate today) {
        return left().signum() > 0 && (valid.to() == null || today.isBefore(valid.to()));
    }

    Money worth() {
        return quantity.worth;
    }

    /** What of the worth is not given yet. */
    Money remains() {
        return worth().minus(given.amount);
    }

    /** Quantity by unit value, rounded once; the last part takes what remains, so that the parts sum to what was promised. */
    Money amountOf(BigDecimal part) {
        return Portion.of(part, left(), remains(), quantity.unitValue);
    }

    Optional<DeliveryRefusal> refusalToGive(LocalDate day, BigDecimal part, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(new DeliveryRefusal.FutureDay(today));
        }
        if (!valid.contains(day)) {
            return Optional.of(new DeliveryRefusal.OutsidePeriod(valid));
        }
        return part.compareTo(left()) > 0
                ? Optional.of(new DeliveryRefusal.MoreThanLeft(left(), quantity.unit))
                : Optional.empty();
    }
}

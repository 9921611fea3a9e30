package it.trama.delivery;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hours that a signed project entrusted to a body and that are given by a voucher instead. The money stays the project's commitment: what is passed on
 * is taken off the project's own assignment to the cent, so both together never promise more. Within the caller's transaction.
 */
public interface PassingOn {

    /** What can still be passed on of one assignment of a project. */
    record Part(UUID assignment, UUID person, Compartment compartment, What what, Left left, Period valid) {}

    /** @param kind of help, as the help register shows it */
    record What(UUID organisation, String kind, String title) {}

    record Left(BigDecimal hours, BigDecimal unitValue, Money amount) {}

    /** @param amount of the commitment, for the hours passed on */
    record Passed(UUID commitment, BigDecimal unitValue, Money amount) {}

    /** Hours of a record's projects that fund lines pay, as far as they run and something is left; for who works on the record. */
    List<Part> of(UUID record);

    /**
     * Passes hours on to an assignment that {@link Entrusting#open} makes later under the id {@code to}. The same {@code to} twice is once.
     *
     * @return empty: not so much is left, or the caller may not
     */
    Optional<Passed> passOn(UUID from, UUID to, BigDecimal hours);

    /** For who works on the record, and for rules. */
    Optional<Passed> passed(UUID to);

    /** What was passed on and not given is the project's own again; nothing more is given by it. */
    void takeBack(UUID to);
}

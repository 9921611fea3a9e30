package it.trama.delivery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Assignments that no pact makes: of a voucher, of a ward's discharge. Visits, checks, statements and files work on them as on any other. Within
 * the caller's transaction and rights: who entrusts need not be able to read the record.
 */
public interface Entrusting {

    /**
     * Makes the assignment and tells the help register.
     *
     * @throws it.trama.kernel.NotFound when the actor may not: a body for another body, a record of somebody else, money that is not a voucher's
     */
    void open(NewEntrusting entrusting);

    /**
     * Nothing is given from the day on, and the help ends; what was given stays. One that ends on its own first day keeps that day.
     *
     * @throws it.trama.kernel.NotFound when it is not there, a pact made it, or the actor may not
     */
    void end(UUID id, LocalDate on);
}

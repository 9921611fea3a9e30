package it.trama.delivery;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Gives part of what the actor's body promised, whatever it is recorded from. Within the caller's transaction. */
public interface Giving {

    /** @param quantity none: nothing is given, only whether it could be is asked */
    record Gift(UUID id, UUID assignment, LocalDate day, BigDecimal quantity, String note) {}

    /** @param left of the quantity promised */
    record Promised(UUID id, Owner owner, Words words, BigDecimal left, Period valid, boolean open) {}

    record Owner(UUID record, Compartment compartment, UUID person, UUID organisation) {}

    record Words(String who, String what, String unit, String contact) {}

    /** Once, however often it is sent. Answers what is wrong at the fields {@code day} and {@code quantity}; empty when done. */
    Optional<FormErrors> give(Gift gift);

    /** @throws it.trama.kernel.NotFound when it is not the actor's body's */
    Promised promised(UUID assignment);
}

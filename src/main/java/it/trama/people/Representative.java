package it.trama.people;

import it.trama.kernel.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decides for or with a person.
 *
 * @param id     of the appointment; of the parent, for one who is known from the registry only
 * @param person null: not a person of the registry
 * @param mayAct false for a parent whose responsibility was taken away or suspended
 * @param basis  court, order number, scope, in words; empty when the registry alone says so
 */
public record Representative(
        UUID id,
        @Nullable UUID person,
        String name,
        RepresentativeKind kind,
        Period valid,
        boolean mayAct,
        String basis) {}

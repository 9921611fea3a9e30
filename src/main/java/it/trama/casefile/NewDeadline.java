package it.trama.casefile;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something due on a record.
 *
 * @param kind   short code in capitals; its text is {@code agenda.deadline.kind.CODE}
 * @param href   where it is dealt with
 * @param source what asks for it; the same source has at most one deadline
 */
public record NewDeadline(
        UUID record, Compartment compartment, String kind, LocalDate due, String title, String href, UUID source) {}

package it.trama.casefile;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.UUID;

/** What identifies a social record. */
public record RecordHead(UUID id, String number, UUID person, Compartment compartment, LocalDate openedOn) {

    /** A sealed record leaves no trace in the person's own view of who looked. */
    public boolean sealed() {
        return compartment == Compartment.SEALED;
    }
}

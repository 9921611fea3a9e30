package it.trama.project;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signed project came to its end. Published inside the closing transaction, after what was left on its commitments was given back.
 *
 * @param on    first day on which nothing more is given
 * @param ended resources by their origin, as the assignments made from them
 */
public record ProjectClosed(
        UUID project, UUID record, Compartment compartment, UUID person, LocalDate on, List<UUID> ended) {

    public ProjectClosed {
        ended = List.copyOf(ended);
    }
}

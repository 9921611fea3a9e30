package it.trama.project;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A project, or an amendment of it, was signed. Published inside the signing transaction: who listens at once succeeds or fails with it.
 *
 * @param project the edition that was signed
 * @param record  the social record it was written in
 * @param parts   what is newly entrusted to bodies, one for each new or changed resource; a changed one counts from the amendment's first day
 * @param change  what becomes of parts of the earlier edition
 */
public record PactSigned(
        UUID project,
        UUID record,
        Compartment compartment,
        UUID person,
        Period valid,
        List<Entrusted> parts,
        Change change) {

    /**
     * What an amendment does to what was entrusted before. Resources are named by their origin, as the assignments made from them.
     *
     * @param ended gone or changed: nothing more is given from {@code on}; what was given stays
     * @param kept  go on as they were, until the end of {@code valid}
     */
    public record Change(LocalDate on, List<UUID> ended, List<UUID> kept) {

        public Change {
            ended = List.copyOf(ended);
            kept = List.copyOf(kept);
        }
    }

    public PactSigned {
        parts = List.copyOf(parts);
    }

    /** The first signing: nothing was before. */
    public PactSigned(
            UUID project, UUID record, Compartment compartment, UUID person, Period valid, List<Entrusted> parts) {
        this(project, record, compartment, person, valid, parts, new Change(valid.from(), List.of(), List.of()));
    }
}

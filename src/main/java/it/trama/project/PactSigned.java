package it.trama.project;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.util.List;
import java.util.UUID;

/**
 * A pact was signed. Published inside the signing transaction: who listens at once succeeds or fails with it.
 *
 * @param record the social record it was written in
 * @param parts  what is entrusted to bodies, one for each resource
 */
public record PactSigned(
        UUID project, UUID record, Compartment compartment, UUID person, Period valid, List<Entrusted> parts) {

    public PactSigned {
        parts = List.copyOf(parts);
    }
}

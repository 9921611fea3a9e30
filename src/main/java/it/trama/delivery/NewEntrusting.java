package it.trama.delivery;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.project.Terms;
import java.util.UUID;

/**
 * What a body is entrusted with.
 *
 * @param id      of the assignment; the same twice is once
 * @param kind    kind of help, as the help register shows it
 * @param contact whom the body calls about it
 */
public record NewEntrusting(
        UUID id, Whom whom, UUID organisation, String kind, Terms terms, Period valid, String contact) {

    /**
     * @param record      the social record, or the id of what entrusts where the person has none
     * @param compartment of the one that entrusts: {@code ORDINARY} or {@code HEALTH} where they do not work on the record
     * @param beneficiary all that the body learns, as {@link BeneficiaryLabel} makes it
     */
    public record Whom(UUID record, Compartment compartment, UUID person, String beneficiary) {}
}

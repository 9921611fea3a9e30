package it.trama.trust;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The one mechanism of access to records. Pages ask the same function that the RECORD policies ask. Called within the caller's transaction. */
public interface AccessRights {

    record NewRight(
            UUID record, Holder holder, AccessLevel level, Set<Compartment> compartments, Period valid, Basis basis) {}

    /** @param source what made the right and will end it, e.g. {@code taking-in-charge:<id>} */
    record Basis(AccessBasis kind, String source) {}

    /**
     * A right as the record's page shows it.
     *
     * @param lapsed it opens nothing today: the holder's body has no agreement in force
     */
    record Row(String holder, String holderName, AccessLevel level, AccessBasis basis, Period valid, boolean lapsed) {}

    void open(NewRight right);

    /** Ends every right that the source made, from the given day on. */
    void end(String source, LocalDate day);

    /** The same for one holder only; others keep what the source gave them. */
    void end(String source, Holder holder, LocalDate day);

    /** What sources of one kind gave a holder on one record, e.g. {@code assessment-part:}; for who works on the record. */
    void endKind(UUID record, Holder holder, String sourcePrefix, LocalDate day);

    boolean may(UUID record, Compartment compartment, AccessLevel level);

    /** Rights on a record in force today, for who works on it. */
    List<Row> on(UUID record);

    /**
     * @throws NotFound when the actor may not: the same answer as for a record that does not exist
     */
    default void require(UUID record, Compartment compartment, AccessLevel level) {
        if (!may(record, compartment, level)) {
            throw new NotFound();
        }
    }
}

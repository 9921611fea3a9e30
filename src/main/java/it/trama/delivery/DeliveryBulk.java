package it.trama.delivery;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assignments with what was given of them, by the thousand, loaded as the database's owner. For the demo. Neither begins help nor moves money:
 * who loads gives the same facts to the help register and the funds.
 */
public interface DeliveryBulk {

    /** @param id the resource of the welfare budget */
    record BulkAssignment(UUID id, Source source, UUID organisation, Promise promise, Period valid, List<Given> given) {

        public BulkAssignment {
            given = List.copyOf(given);
        }
    }

    record Source(UUID support, UUID record, Compartment compartment, UUID person) {}

    /**
     * @param beneficiary as {@link BeneficiaryLabel} makes it
     * @param kind        kind of help
     */
    record Promise(
            String beneficiary,
            String title,
            String kind,
            Quantity quantity,
            @Nullable UUID commitment) {}

    /** @param unit EURO, HOUR, PIECE, MEAL or MONTH */
    record Quantity(BigDecimal number, String unit, BigDecimal unitValue) {}

    record Given(UUID id, LocalDate day, BigDecimal quantity, UUID recordedBy) {}

    void load(Stream<BulkAssignment> assignments);

    /** Verifies all that was given before the month and closes its months, but for what somebody has questioned. */
    void closeUntil(LocalDate month, UUID by);
}

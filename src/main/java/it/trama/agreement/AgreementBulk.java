package it.trama.agreement;

import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads a signed agreement whole, with its duties in the calendar. For the operator. */
public interface AgreementBulk {

    /** @param approvedBy which resolution; empty: none was needed */
    record Whole(
            UUID id, Words words, Period valid, LocalDate signedOn, String approvedBy, List<Party> parties, UUID by) {}

    record Words(String kind, String title, String purpose) {}

    /** @param organisation null: an institution that is not of the network */
    record Party(UUID id, @Nullable UUID organisation, String name, boolean signatory, List<Promise> promises) {}

    record Promise(UUID id, String title, LocalDate due, int everyMonths) {}

    void handle(Whole agreement);
}

package it.trama.fund;

import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Loads funds and years whole, and past commitments by the thousand. For the operator. */
public interface FundBulk {

    /** @param added fund years that were not there before */
    record Loaded(int fundYears, int added) {}

    /** A commitment with what has consumed it. */
    record PastCommitment(
            UUID id, UUID line, String sourceKind, UUID source, Money amount, LocalDate day, List<Past> settled) {

        public PastCommitment {
            settled = List.copyOf(settled);
        }
    }

    /** @param source what consumed it, e.g. a delivery */
    record Past(UUID source, Money amount, LocalDate day) {}

    /**
     * The funds of the document: 2019 and 2020 closed, exactly as printed; the current year as a marked, open copy of 2019, on lines of which some sit
     * on items of the plan, which must be loaded before. Doing it again changes nothing.
     */
    Result<Loaded, FundingRefusal> loadDocument();

    /** Lines, rules, stages and an authorisation on the trial copy of the current year, for who tries the program. Doing it again changes nothing. */
    void loadExample();

    /** Copies them in as owner. The ledger's rules hold: one that goes beyond its line stops all. */
    void load(Iterable<PastCommitment> commitments);
}

package it.trama.fund;

import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of the fund lines: promised, consumed, given back. Works within the caller's transaction, holds the line until its end, only adds movements,
 * and never goes beyond what is available nor into a closed year. The same source twice is once.
 */
public interface Budget {

    /** Lines of the year on which money can be committed, in the document's order; none when the year is closed. */
    List<OpenLine> openLines(int year);

    /** Any line by its id, also of a closed year, e.g. to name it in a signed pact. */
    Optional<OpenLine> line(UUID line);

    /** Promises money to a source. Answers the commitment's id: of the earlier one if the source has one already. */
    Result<UUID, CommitmentRefusal> commit(NewCommitment commitment);

    /**
     * A delivery consumes part of a commitment. Answers the movement's id.
     *
     * @param source what consumes, e.g. the delivery; it settles once
     */
    Result<UUID, CommitmentRefusal> settle(UUID commitment, Money amount, UUID source);

    /** @param source what consumes; it settles once */
    record Settling(UUID commitment, Money amount, UUID source) {}

    /**
     * Many settlements at once, in their order: one that goes beyond what is left is refused and the next may still fit.
     *
     * @return of the refused ones, by their source
     */
    Map<UUID, CommitmentRefusal> settleAll(List<Settling> settlings);

    /**
     * Undoes the settlement of a source; without one, or done already, nothing happens. Answers what went back to the commitment; refused only
     * because the year was closed meanwhile.
     */
    Result<Money, CommitmentRefusal> reverseSettlement(UUID source, UUID reversalSource);

    /**
     * Gives back to the line what the commitment has left, and answers how much that was; refused only because the year was closed meanwhile.
     *
     * @param source why, e.g. the project's end
     */
    Result<Money, CommitmentRefusal> release(UUID commitment, UUID source);

    /** How far a commitment is consumed. */
    Optional<CommitmentState> commitment(UUID commitment);

    /** The same of many at once, by their ids. */
    Map<UUID, CommitmentState> commitments(Collection<UUID> commitments);
}

package it.trama.fund;

import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.util.UUID;

/**
 * Money of a line given out among municipalities or bodies by a formula. Works within the caller's transaction, as {@link Budget} does: never beyond
 * what is available, never in a closed year.
 */
public interface Allocating {

    /**
     * Answers the movement's id: of the earlier one if the source has one on the line already.
     *
     * @param amount more than nothing
     * @param source what gives out, e.g. the allocation; on each line once
     */
    Result<UUID, CommitmentRefusal> allocate(UUID line, Money amount, UUID source);

    /**
     * Undoes all that the source gave out; done already, or never, nothing happens. A line given out and undone is not given out again by the same
     * source.
     *
     * @throws IllegalStateException when a year was closed meanwhile: nothing is undone
     */
    void reverse(UUID source);
}

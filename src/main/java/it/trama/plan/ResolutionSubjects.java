package it.trama.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Things of one kind that become effective when an assembly approves them. Offered as a bean by the module that owns the thing; called by the one
 * that keeps the resolutions, in its transaction.
 */
public interface ResolutionSubjects {

    /** @param kind one of {@link ResolutionSubjects#kind()} */
    record Subject(UUID id, String kind, String title, String href) {}

    /** @param number as the resolution is numbered in its year, e.g. {@code 12/2019} */
    record Deed(String body, String number, LocalDate day) {}

    /** OPERATIVE_PLAN, ANNUAL_REPORT, PLAN_VERSION, ALLOCATION, REGULATION, AGREEMENT … */
    String kind();

    /** Proposed, not yet decided. */
    List<Subject> waiting();

    /** Also one that has been decided. */
    Optional<Subject> find(UUID id);

    /** As it is printed for who is going to decide it, a PDF; empty: nothing is printed of it. */
    default Optional<byte[]> printed(UUID id) {
        return Optional.empty();
    }

    /** Makes it effective. */
    void approved(UUID id, Deed deed);

    /** Gives it back to who proposed it. */
    void rejected(UUID id, Deed deed);

    /** A vote did not pass it, and the session goes on. As a rule nothing yet: the same may be voted again until {@link #rejected} closes it. */
    default void votedDown(UUID id, Deed deed) {}

    /** What waits in the place of one that waits no more, e.g. its next version. */
    default Optional<Subject> instead(UUID id) {
        return Optional.empty();
    }
}

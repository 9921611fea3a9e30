package it.trama.governance;

import it.trama.governance.Bodies.Majority;
import it.trama.governance.Tally.Choice;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Votes held, for who writes minutes and resolutions. Within the caller's transaction. */
public interface Ballots {

    enum Manner {
        OPEN,
        SECRET,
        PAPER
    }

    enum State {
        OPEN,
        CLOSED,
        VOID
    }

    /** @param number version of the item that was voted */
    record Ballot(UUID id, UUID session, UUID item, int number, Manner manner, Majority majority, Course course) {}

    /** @param tellers who counted the papers of a vote on paper */
    record Course(
            State state,
            String reason,
            OffsetDateTime opened,
            @Nullable OffsetDateTime closed,
            String tellers) {}

    /** @param words why it passed or failed, as it was told */
    record Outcome(Tally tally, boolean approved, String words) {}

    /** In the order they were held. */
    List<Ballot> of(UUID session);

    Optional<Ballot> find(UUID id);

    /** Of a closed ballot. */
    Optional<Outcome> outcome(UUID ballot);

    /** Of an open ballot, by unit; empty for secret ones. */
    Map<UUID, Choice> votes(UUID ballot);

    /** What a tally gives by a majority, with the reason in words. */
    Outcome judge(Tally tally, Majority majority);
}

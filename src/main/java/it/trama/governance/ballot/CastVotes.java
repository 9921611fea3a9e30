package it.trama.governance.ballot;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Ballots.State;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Tally.Choice;
import it.trama.governance.ballot.BallotRows.Cast;
import it.trama.governance.ballot.BallotRows.Voter;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes: entered at the roll call by the secretary, or cast by the member's own account. */
@Service
class CastVotes {

    /** @param choice null: taken back */
    record Enter(UUID ballot, UUID unit, @Nullable Choice choice) {}

    /** All who were not called yet. */
    record Rest(UUID ballot, Choice choice) {}

    /** By the account of who sits there. */
    record Own(UUID ballot, UUID unit, Choice choice) {}

    enum Refusal {
        CLOSED,
        /** A vote in secret is nobody else's to enter. */
        SECRET,
        /** The member cast it from their own account. */
        BY_ACCOUNT,
        /** A vote in secret cannot be changed: nobody knows which it was. */
        VOTED
    }

    private final GovernanceDesk desk;
    private final BallotRows ballots;
    private final VoteRows votes;

    CastVotes(GovernanceDesk desk, BallotRows ballots, VoteRows votes) {
        this.desk = desk;
        this.ballots = ballots;
        this.votes = votes;
    }

    private Ballot locked(UUID id) {
        if (ballots.find(id).isEmpty()) {
            throw new NotFound();
        }
        votes.lock(id);
        return ballots.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public Optional<Refusal> handle(Enter enter) {
        desk.requireRunner();
        Ballot ballot = locked(enter.ballot());
        var refused = rollCall(ballot);
        if (refused.isPresent()) {
            return refused;
        }
        if (ballots.voters(ballot.id()).stream().noneMatch(one -> one.unitId().equals(enter.unit()))) {
            throw new NotFound();
        }
        if (ballots.casts(ballot.id()).stream().anyMatch(one -> one.unitId().equals(enter.unit()) && one.byAccount())) {
            return Optional.of(Refusal.BY_ACCOUNT);
        }
        Choice choice = enter.choice();
        if (choice == null) {
            votes.takeBack(ballot.id(), enter.unit());
        } else {
            votes.vote(ballot.id(), enter.unit(), choice, false);
        }
        desk.write("governance.vote.entered", ballot.id().toString());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(Rest rest) {
        desk.requireRunner();
        Ballot ballot = locked(rest.ballot());
        var refused = rollCall(ballot);
        if (refused.isPresent()) {
            return refused;
        }
        Set<UUID> called = ballots.casts(ballot.id()).stream().map(Cast::unitId).collect(Collectors.toSet());
        List<Voter> left = ballots.voters(ballot.id()).stream()
                .filter(voter -> !called.contains(voter.unitId()))
                .toList();
        left.forEach(voter -> votes.vote(ballot.id(), voter.unitId(), rest.choice(), false));
        desk.write("governance.vote.entered", ballot.id() + " " + left.size());
        return Optional.empty();
    }

    private static Optional<Refusal> rollCall(Ballot ballot) {
        if (ballot.course().state() != State.OPEN) {
            return Optional.of(Refusal.CLOSED);
        }
        return ballot.manner() == Manner.OPEN ? Optional.empty() : Optional.of(Refusal.SECRET);
    }

    /** The trace of a secret vote says that one was cast, not by whom to what: the choice is in no row but the sums. */
    @Transactional
    public Optional<Refusal> handle(Own own) {
        desk.requireReader();
        Ballot ballot = locked(own.ballot());
        if (!ballots.castBy(ballot.id(), desk.user()).contains(own.unit())) {
            throw new NotFound();
        }
        if (ballot.course().state() != State.OPEN) {
            return Optional.of(Refusal.CLOSED);
        }
        if (ballot.manner() == Manner.PAPER) {
            return Optional.of(Refusal.SECRET);
        }
        if (ballot.manner() == Manner.OPEN) {
            votes.vote(ballot.id(), own.unit(), own.choice(), true);
        } else if (!votes.voteInSecret(ballot.id(), own.unit(), own.choice())) {
            return Optional.of(Refusal.VOTED);
        }
        desk.write("governance.vote.cast", ballot.id().toString());
        return Optional.empty();
    }
}

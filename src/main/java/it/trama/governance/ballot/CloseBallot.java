package it.trama.governance.ballot;

import it.trama.governance.BallotClosed;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Ballots.State;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.SessionEvents;
import it.trama.governance.Sessions;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Tally.Vote;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.ballot.BallotRows.Voter;
import it.trama.governance.ballot.VoteRows.Papers;
import it.trama.kernel.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a vote: the result is computed from the frozen weights of those who were there, and never changes. */
@Service
class CloseBallot {

    /** @param papers counted by the tellers; both empty but for votes on paper */
    record Close(UUID ballot, List<Papers> papers, String tellers) {}

    record Annul(UUID ballot, String reason) {}

    enum Refusal {
        CLOSED,
        /** More papers of a kind than voters who had one. */
        TOO_MANY_PAPERS,
        /** Nobody is named who counted the papers. */
        NO_TELLERS,
        NO_REASON
    }

    /** What the result is computed from and told to. */
    @org.springframework.stereotype.Component
    record Around(Sessions sessions, Units units, ObjectProvider<SessionEvents> events) {}

    private final GovernanceDesk desk;
    private final BallotRows ballots;
    private final VoteRows votes;
    private final Around around;

    CloseBallot(GovernanceDesk desk, BallotRows ballots, VoteRows votes, Around around) {
        this.desk = desk;
        this.ballots = ballots;
        this.votes = votes;
        this.around = around;
    }

    @Transactional
    public Optional<Refusal> handle(Close close) {
        Ballot ballot = locked(close.ballot());
        if (ballot.course().state() != State.OPEN) {
            return ballot.course().state() == State.CLOSED ? Optional.empty() : Optional.of(Refusal.CLOSED);
        }
        List<Unit> units = PaperCount.asCounted(ballot, around.units().of(ballot.session()));
        Map<UUID, Part> present = present(ballot, units);
        if (ballot.manner() == Manner.PAPER) {
            if (!PaperCount.fits(close.papers(), present.values())) {
                return Optional.of(Refusal.TOO_MANY_PAPERS);
            }
            if (close.tellers().isEmpty()) {
                return Optional.of(Refusal.NO_TELLERS);
            }
            close.papers().forEach(papers -> votes.count(ballot.id(), papers));
        }
        votes.close(ballot.id(), ballot.manner() == Manner.PAPER ? close.tellers() : "");
        var tally = Tally.of(counted(ballot, present, close.papers()), Units.all(units));
        Outcome outcome = ballots.judge(tally, ballot.majority());
        votes.store(ballot.id(), outcome);
        tell(ballot.id(), outcome);
        desk.write("governance.ballot.closed", ballot.id() + " " + outcome.approved());
        return Optional.empty();
    }

    private void tell(UUID id, Outcome outcome) {
        Ballot ballot = ballots.find(id).orElseThrow();
        var session = around.sessions().find(ballot.session()).orElseThrow();
        var item = around.sessions().item(ballot.item()).orElseThrow();
        var event = new BallotClosed(session, item, ballot, outcome);
        around.events().orderedStream().forEach(events -> events.closed(event));
    }

    private Map<UUID, Part> present(Ballot ballot, List<Unit> units) {
        var there = ballots.voters(ballot.id()).stream().map(Voter::unitId).collect(Collectors.toSet());
        return units.stream().filter(unit -> there.contains(unit.id())).collect(Collectors.toMap(Unit::id, Unit::part));
    }

    /** Who was there and did not choose counts as not voting. */
    private List<Vote> counted(Ballot ballot, Map<UUID, Part> present, List<Papers> papers) {
        var counted = new ArrayList<Vote>();
        switch (ballot.manner()) {
            case OPEN -> {
                Map<UUID, Choice> chosen = ballots.votes(ballot.id());
                present.forEach(
                        (unit, part) -> counted.add(new Vote(chosen.getOrDefault(unit, Choice.NOT_VOTING), part)));
                return counted;
            }
            case SECRET -> counted.addAll(votes.secretSums(ballot.id()));
            case PAPER -> counted.addAll(PaperCount.votes(papers));
        }
        Part all = present.values().stream().reduce(Part.NONE, Part::plus);
        Part sum = counted.stream().map(Vote::part).reduce(Part.NONE, Part::plus);
        counted.add(new Vote(
                Choice.NOT_VOTING,
                new Part(all.heads() - sum.heads(), all.weight().subtract(sum.weight()))));
        return counted;
    }

    @Transactional
    public Optional<Refusal> handle(Annul annul) {
        Ballot ballot = locked(annul.ballot());
        if (ballot.course().state() != State.OPEN) {
            return Optional.of(Refusal.CLOSED);
        }
        if (annul.reason().isEmpty()) {
            return Optional.of(Refusal.NO_REASON);
        }
        votes.annul(ballot.id(), annul.reason());
        desk.write("governance.ballot.annulled", ballot.id().toString());
        return Optional.empty();
    }

    private Ballot locked(UUID id) {
        desk.requireRunner();
        if (ballots.find(id).isEmpty()) {
            throw new NotFound();
        }
        votes.lock(id);
        return ballots.find(id).orElseThrow(NotFound::new);
    }
}

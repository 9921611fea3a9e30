package it.trama.governance.ballot;

import it.trama.governance.Attendances;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Course;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Ballots.State;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Majority;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Strategy;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.ItemKind;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Subjects;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.ballot.BallotRows.Voter;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a vote on an item, for those who are there. */
@Service
class HoldBallot {

    /** @param number the version that is voted, as the secretary read it */
    record Open(
            UUID id,
            UUID item,
            int number,
            Manner manner,
            @Nullable String majority) {}

    enum Refusal {
        SESSION_NOT_OPEN,
        /** Amended or withdrawn meanwhile, or nothing to decide. */
        NOT_THIS,
        ONE_IS_OPEN,
        NO_QUORUM,
        NO_MAJORITY,
        /** What it decides was decided, or taken back by who proposed it. */
        SUBJECT_GONE,
        /** Each municipality has its own weight: a paper with it is signed. */
        WEIGHT_TELLS_WHO
    }

    /** Where the session stands. */
    @org.springframework.stereotype.Component
    record Hall(Sessions sessions, Bodies bodies, Units units, Attendances attendances, Subjects subjects) {

        boolean waits(@Nullable Subject subject) {
            return subject == null || subjects.waits(subject);
        }

        Regulation regulation(Session session) {
            return bodies.regulations(session.body()).stream()
                    .filter(one -> one.id().equals(session.times().regulation()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private final GovernanceDesk desk;
    private final Hall hall;
    private final BallotRows ballots;
    private final VoteRows votes;

    HoldBallot(GovernanceDesk desk, Hall hall, BallotRows ballots, VoteRows votes) {
        this.desk = desk;
        this.hall = hall;
        this.ballots = ballots;
        this.votes = votes;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Open open) {
        desk.requireRunner();
        Item item = hall.sessions().item(open.item()).orElseThrow(NotFound::new);
        Session session = hall.sessions().find(item.session()).orElseThrow(NotFound::new);
        if (ballots.find(open.id()).isPresent()) {
            return Result.done(open.id());
        }
        Optional<Refusal> not = not(session, item, open.number());
        if (not.isPresent()) {
            return Result.refused(not.get());
        }
        Regulation regulation = hall.regulation(session);
        List<Stay> now = hall.attendances().now(session.id());
        List<Unit> units = hall.units().of(session.id());
        if (!QuorumState.of(regulation, session.times().call(), units, now).met()) {
            return Result.refused(Refusal.NO_QUORUM);
        }
        String code =
                first(open.majority(), item.majority(), regulation.practice().majority());
        return hall.bodies().majorities().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(majority -> open(open, item, majority, regulation, now))
                .orElseGet(() -> Result.refused(Refusal.NO_MAJORITY));
    }

    private Optional<Refusal> not(Session session, Item item, int number) {
        if (session.state() != Sessions.State.OPEN) {
            return Optional.of(Refusal.SESSION_NOT_OPEN);
        }
        if (!votable(item, number)) {
            return Optional.of(Refusal.NOT_THIS);
        }
        return hall.waits(item.version().subject()) ? Optional.empty() : Optional.of(Refusal.SUBJECT_GONE);
    }

    private static boolean votable(Item item, int number) {
        return !item.withdrawn()
                && item.kind() != ItemKind.INFORMATION
                && item.version().number() == number;
    }

    private static String first(@Nullable String chosen, @Nullable String ofItem, String usual) {
        if (chosen != null) {
            return chosen;
        }
        return ofItem == null ? usual : ofItem;
    }

    private Result<UUID, Refusal> open(Open open, Item item, Majority majority, Regulation regulation, List<Stay> now) {
        if (open.manner() == Manner.PAPER
                && majority.weight().asked()
                && regulation.weighting().strategy() == Strategy.RESIDENTS) {
            return Result.refused(Refusal.WEIGHT_TELLS_WHO);
        }
        var ballot = new Ballot(
                open.id(),
                item.session(),
                item.id(),
                open.number(),
                open.manner(),
                majority,
                new Course(State.OPEN, "", desk.now(), null, ""));
        if (!votes.open(ballot, now.stream().map(HoldBallot::voter).toList())) {
            return Result.refused(Refusal.ONE_IS_OPEN);
        }
        desk.write("governance.ballot.opened", item.position() + " " + open.manner());
        return Result.done(open.id());
    }

    private static Voter voter(Stay stay) {
        UUID holder = stay.holder();
        return new Voter(stay.unit(), holder == null ? stay.unit() : holder, stay.person(), false);
    }
}

package it.trama.project.transition;

import it.trama.casefile.Deadlines;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.project.transition.Transition.State;
import it.trama.project.transition.Transition.Status;
import it.trama.project.transition.Transition.Task;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a passage on: a task done; prepared, with both teams met and the person's consent, which opens the record to who receives; done; dropped. */
@Service
class MoveTransition {

    /** @param text of a task: its code; of a drop: why */
    record Command(UUID transition, Move move, @Nullable LocalDate metOn, boolean consent, String text) {}

    enum Move {
        TASK,
        PREPARE,
        FINISH,
        DROP
    }

    private final Transitions transitions;
    private final SocialRecords records;
    private final AccessRights rights;
    private final Deadlines deadlines;
    private final TransitionTrace trace;
    private final Clock clock;

    MoveTransition(
            Transitions transitions,
            SocialRecords records,
            AccessRights rights,
            Deadlines deadlines,
            TransitionTrace trace,
            Clock clock) {
        this.transitions = transitions;
        this.records = records;
        this.rights = rights;
        this.deadlines = deadlines;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    public Result<UUID, TransitionRefusal> handle(Command command) {
        Transition transition = transitions.find(command.transition()).orElseThrow(NotFound::new);
        records.require(transition.place().record(), AccessLevel.WORK);
        if (!trace.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        if (!transition.running()) {
            return Result.refused(TransitionRefusal.ENDED);
        }
        Optional<TransitionRefusal> refusal = switch (command.move()) {
            case TASK -> task(transition, command);
            case PREPARE -> prepare(transition, command);
            case FINISH -> finish(transition);
            case DROP -> drop(transition, command);
        };
        return refusal.<Result<UUID, TransitionRefusal>>map(Result::refused)
                .orElseGet(() -> Result.done(transition.place().record()));
    }

    private Optional<TransitionRefusal> task(Transition transition, Command command) {
        Task task = Task.valueOf(command.text());
        if (!transition.tasksDone().contains(task)) {
            trace.step(transition, "TASK:" + task, "");
        }
        return Optional.empty();
    }

    private Optional<TransitionRefusal> prepare(Transition transition, Command command) {
        if (command.metOn() == null || !command.consent()) {
            return Optional.of(TransitionRefusal.NOT_MET);
        }
        if (!transition.tasksDone().containsAll(Set.of(Task.values()))) {
            return Optional.of(TransitionRefusal.TASKS_OPEN);
        }
        var receiver = transition.receiver();
        rights.open(new AccessRights.NewRight(
                transition.place().record(),
                Holder.team(receiver.team()),
                AccessLevel.WORK,
                Set.of(transition.place().compartment()),
                Period.since(receiver.from()),
                new AccessRights.Basis(AccessBasis.REFERRAL, source(transition))));
        var old = transition.state();
        transitions.move(
                transition.id(),
                Status.PREPARED,
                new State(Status.PREPARED, command.metOn(), true, old.note(), old.version()));
        trace.step(transition, "PREPARED", command.metOn().toString());
        return Optional.empty();
    }

    private Optional<TransitionRefusal> finish(Transition transition) {
        if (transition.state().status() != Status.PREPARED) {
            return Optional.of(TransitionRefusal.NOT_PREPARED);
        }
        transitions.move(transition.id(), Status.DONE, transition.state());
        deadlines.met(transition.id(), LocalDate.now(clock));
        trace.step(transition, "DONE", "");
        return Optional.empty();
    }

    private Optional<TransitionRefusal> drop(Transition transition, Command command) {
        transitions.move(transition.id(), Status.DROPPED, transition.state());
        rights.end(source(transition), LocalDate.now(clock));
        deadlines.drop(transition.id());
        trace.step(transition, "DROPPED", command.text());
        return Optional.empty();
    }

    private static String source(Transition transition) {
        return "transition:" + transition.id();
    }
}

package it.trama.signal.cohort;

import it.trama.intake.Accesses;
import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.NewAccess;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.cohort.CallOutcome.Kind;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a call went. The last attempt without an answer settles it; who agrees to talk becomes an access. */
@Service
class MakeCalls {

    /** @param id of the sending: a second one answers as the first; {@code again} when to try next, where one tries */
    record Command(UUID id, UUID person, String result, LocalDate again, String note) {}

    /** @param who in the registry */
    record Agreed(UUID person, UUID who, String note) {}

    record Reopen(UUID person) {}

    private static final String GAVE_UP = "UNREACHABLE";

    private final CurrentActor actors;
    private final Cohorts cohorts;
    private final CohortPeople people;
    private final Calls calls;
    private final Accesses accesses;
    private final Audit audit;

    MakeCalls(CurrentActor actors, Cohorts cohorts, CohortPeople people, Calls calls, Accesses accesses, Audit audit) {
        this.actors = actors;
        this.cohorts = cohorts;
        this.people = people;
        this.calls = calls;
        this.accesses = accesses;
        this.audit = audit;
    }

    /** False when it was settled before. */
    @Transactional
    public boolean handle(Command command) {
        CohortPeople.Person called = find(command.person());
        CallOutcome outcome = cohorts.outcomes().stream()
                .filter(o -> o.code().equals(command.result()) && o.kind() != Kind.ACCESS)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (called.result().outcome() != null) {
            return false;
        }
        if (calls.add(command.id(), called.id(), outcome.code(), command.note(), actors.actor())) {
            follow(called, outcome, command.again());
        }
        write("signal.list.called", called);
        return true;
    }

    private void follow(CohortPeople.Person called, CallOutcome outcome, LocalDate again) {
        int most =
                cohorts.find(called.cohort()).orElseThrow(NotFound::new).rules().attempts();
        if (outcome.kind() != Kind.TRY_AGAIN) {
            calls.settle(called.id(), outcome.code());
        } else if (called.calls() + 1 >= most && outcome.code().equals("NO_ANSWER")) {
            calls.settle(called.id(), GAVE_UP);
        } else {
            calls.again(called.id(), again);
        }
    }

    /** The access; the one made before when it is there. */
    @Transactional
    public UUID handle(Agreed command) {
        CohortPeople.Person called = find(command.person());
        UUID made = called.result().contact();
        if (made != null) {
            return made;
        }
        String reason =
                cohorts.find(called.cohort()).orElseThrow(NotFound::new).rules().reason();
        // The row's own id: a second click finds the same access.
        UUID access = accesses.record(new NewAccess(
                called.id(),
                command.who(),
                null,
                facts(called, reason, command.note()),
                new NewAccess.Origin(NewAccess.Kind.COHORT, called.id())));
        String outcome = cohorts.outcomes().stream()
                .filter(o -> o.kind() == Kind.ACCESS)
                .findFirst()
                .orElseThrow()
                .code();
        calls.add(access, called.id(), outcome, command.note(), actors.actor());
        calls.becameAccess(called.id(), outcome, access, command.who());
        write("signal.list.access", called);
        return access;
    }

    private static ContactFacts facts(CohortPeople.Person called, String reason, String note) {
        return new ContactFacts(
                Set.of(Reason.ofCode(reason).orElse(Reason.OTHER)),
                Sender.PUBLIC_BODY,
                called.plan().channel().equals("PHONE") ? Channel.PHONE : Channel.OTHER,
                Outcome.APPOINTMENT,
                null,
                note);
    }

    /** An outcome written by mistake is taken back; what became an access stays one. */
    @Transactional
    public void handle(Reopen command) {
        CohortPeople.Person called = find(command.person());
        calls.settle(called.id(), null);
        write("signal.list.reopened", called);
    }

    private CohortPeople.Person find(UUID id) {
        Actor actor = actors.actor();
        if (!ReadLists.calls(actor)) {
            throw new NotFound();
        }
        return people.find(id).orElseThrow(NotFound::new);
    }

    private void write(String action, CohortPeople.Person called) {
        audit.write(Audit.Entry.of(action, "TEAM_WORK").about(called.named().person()));
    }
}

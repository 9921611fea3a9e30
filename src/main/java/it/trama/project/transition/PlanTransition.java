package it.trama.project.transition;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a passage: what, when, and the team that receives from which day. */
@Service
class PlanTransition {

    record Command(UUID id, UUID record, Transition.Kind kind, LocalDate due, UUID team, LocalDate from, String note) {}

    private final Transitions transitions;
    private final SocialRecords records;
    private final Directory directory;
    private final Deadlines deadlines;
    private final CurrentActor actors;
    private final Audit audit;

    PlanTransition(
            Transitions transitions,
            SocialRecords records,
            Directory directory,
            Deadlines deadlines,
            CurrentActor actors,
            Audit audit) {
        this.transitions = transitions;
        this.records = records;
        this.directory = directory;
        this.deadlines = deadlines;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, TransitionRefusal> handle(Command command) {
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        var actor = actors.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        if (transitions.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        Transition planned = planned(command, record);
        if (!transitions.add(planned, actor.user())) {
            return Result.refused(TransitionRefusal.ALREADY_PLANNED);
        }
        transitions.step(planned, "PLANNED", planned.receiver().name(), actor.user());
        tell(record, planned);
        return Result.done(command.id());
    }

    private void tell(RecordHead record, Transition planned) {
        deadlines.set(new NewDeadline(
                record.id(),
                record.compartment(),
                "TRANSITION",
                planned.due(),
                t(
                        "project.transition.deadline." + planned.kind(),
                        planned.receiver().name()),
                "/cartelle/" + record.id() + "/passaggi",
                planned.id()));
        audit.write(Audit.Entry.of("project.transition.planned", "CASEWORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed())
                .with(planned.kind().name()));
    }

    private Transition planned(Command command, RecordHead record) {
        String team = directory.teams().stream()
                .filter(found -> found.id().equals(command.team()))
                .findFirst()
                .map(Directory.Team::name)
                .orElseThrow(NotFound::new);
        return new Transition(
                command.id(),
                new Transition.Place(record.id(), record.compartment(), record.person()),
                command.kind(),
                command.due(),
                new Transition.Receiver(command.team(), team, command.from()),
                new Transition.State(Transition.Status.PLANNED, null, false, command.note(), 0),
                List.of());
    }
}

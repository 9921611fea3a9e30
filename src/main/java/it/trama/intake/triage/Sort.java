package it.trama.intake.triage;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes who waits on, hands them on to another team, or says that they were answered. */
@Service
class Sort {

    sealed interface Command {

        UUID contact();

        record Take(UUID contact, LocalDate by) implements Command {}

        record HandOn(UUID contact, UUID team, String note) implements Command {}

        record Answered(UUID contact, String note) implements Command {}
    }

    private final TriageList list;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    Sort(TriageList list, Directory directory, CurrentActor actors, Audit audit) {
        this.list = list;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    /** Answers the person. */
    @Transactional
    UUID handle(Command command) {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        UUID person = list.person(command.contact()).orElseThrow(NotFound::new);
        switch (command) {
            case Command.Take(var contact, var by) -> list.take(contact, by);
            case Command.HandOn(var contact, var team, var note) -> {
                if (directory.teams().stream().noneMatch(t -> t.id().equals(team))) {
                    throw new NotFound();
                }
                list.handOn(contact, team, note);
            }
            case Command.Answered(var contact, var note) -> list.answered(contact, note);
        }
        audit.write(Audit.Entry.of("intake.triage.sorted", "ACCESS_DESK")
                .about(person)
                .with(command.getClass().getSimpleName()));
        return person;
    }
}

package it.trama.project.transition;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passages of a record, and those of a year ahead; each reading writes its audit row. */
@Service
class ReadTransitions {

    record OfRecord(
            HeaderView header,
            List<Transition> transitions,
            List<Directory.Team> teams,
            Map<UUID, String> names,
            boolean writes) {}

    private final Transitions transitions;
    private final RecordHeaders headers;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    ReadTransitions(
            Transitions transitions, RecordHeaders headers, Directory directory, CurrentActor actors, Audit audit) {
        this.transitions = transitions;
        this.headers = headers;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public List<Transitions.Line> handle() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("for who follows persons");
        }
        List<Transitions.Line> lines = transitions.yearAhead(actor, actor.has(Role.COORDINATOR));
        audit.write(Audit.Entry.of("project.transition.listed", "CASEWORK").with(Integer.toString(lines.size())));
        return lines;
    }

    @Transactional
    public OfRecord handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record + "/passaggi");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        List<Transition> found = transitions.of(record);
        audit.write(Audit.Entry.of("project.transition.read", "CASEWORK")
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        return new OfRecord(
                header,
                found,
                directory.teams(),
                directory.names(found.stream()
                        .flatMap(x -> x.steps().stream())
                        .map(Transition.Step::by)
                        .distinct()
                        .toList()),
                actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR));
    }
}

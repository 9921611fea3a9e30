package it.trama.intake.triage;

import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Team;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits, the longest first. */
@Service
class ShowTriage {

    record Shown(List<TriageList.Row> rows, Map<UUID, Identity> people, List<Team> teams) {}

    private final TriageList list;
    private final People people;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    ShowTriage(TriageList list, People people, Directory directory, CurrentActor actors, Audit audit) {
        this.list = list;
        this.people = people;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Shown handle() {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("triage");
        }
        List<TriageList.Row> rows = list.open();
        audit.write(Audit.Entry.of("intake.triage.listed", "ACCESS_DESK").with("rows=" + rows.size()));
        return new Shown(
                rows,
                people.identities(
                        rows.stream().map(TriageList.Row::person).distinct().toList()),
                directory.teams());
    }
}

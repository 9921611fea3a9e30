package it.trama.casefile.worklist;

import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My cases and my team's, newest first. */
@Service
class ListCases {

    /** @param area empty text: all; {@code page} from 0 */
    record Query(Scope scope, String area, boolean poverty, int page) {}

    record Listed(List<Cases.Row> rows, Map<UUID, Identity> persons, Map<UUID, String> managers, Cases.Counts counts) {}

    private final Cases cases;
    private final People people;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    ListCases(Cases cases, People people, Directory directory, CurrentActor actors, Audit audit) {
        this.cases = cases;
        this.people = people;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Listed handle(Query query) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("worklist");
        }
        List<Cases.Row> rows = cases.page(query);
        audit.write(Audit.Entry.of("cases.listed", "CASEWORK").with("rows=" + rows.size()));
        return new Listed(
                rows,
                people.identities(rows.stream().map(Cases.Row::person).toList()),
                directory.names(rows.stream().map(Cases.Row::manager).distinct().toList()),
                cases.counts(query));
    }
}

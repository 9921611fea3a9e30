package it.trama.document.protocol;

import it.trama.casefile.Direction;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the acting body for one year. */
@Service
class ListProtocol {

    static final Role[] OFFICES = {Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR};

    /** @param page from 0 */
    record Query(int year, Optional<Direction> direction, Optional<Integer> number, int page) {}

    private final Entries entries;
    private final CurrentActor actors;
    private final Audit audit;

    ListProtocol(Entries entries, CurrentActor actors, Audit audit) {
        this.entries = entries;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    List<Entries.Row> handle(Query query) {
        if (!actors.actor().hasAny(OFFICES)) {
            throw new AccessDeniedException("protocol");
        }
        UUID organisation = actors.actor().organisation();
        List<Entries.Row> rows = entries.page(organisation, query);
        audit.write(Audit.Entry.of("protocol.listed", "CASEWORK").with("rows=" + rows.size()));
        return rows;
    }
}

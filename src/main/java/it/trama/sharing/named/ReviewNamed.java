package it.trama.sharing.named;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer looks at each; what is rejected closes at once all that rested on it. */
@Service
class ReviewNamed {

    enum Review {
        CONFIRMED,
        REJECTED
    }

    record Command(UUID id, Review review, String note) {}

    private final NamedBases bases;
    private final CurrentActor actors;
    private final Audit audit;

    ReviewNamed(NamedBases bases, CurrentActor actors, Audit audit) {
        this.bases = bases;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public List<NamedBases.Row> handle() {
        require();
        audit.write(Audit.Entry.of("named.listed", "RIGHTS"));
        return bases.all();
    }

    @Transactional
    public void handle(Command command) {
        require();
        bases.review(command.id(), command.review().name(), command.note());
        audit.write(
                Audit.Entry.of("named.reviewed", "RIGHTS").with(command.review().name()));
    }

    private void require() {
        if (!actors.actor().has(Role.DPO)) {
            throw new AccessDeniedException("named bases are reviewed by the data-protection officer");
        }
    }
}

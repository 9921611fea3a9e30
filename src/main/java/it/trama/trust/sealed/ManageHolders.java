package it.trama.trust.sealed;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.SealedNetwork;
import it.trama.trust.Staffing;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator names who may hold sealed records and ends it. */
@Service
class ManageHolders {

    record Name(UUID id, UUID organisation, UUID user, SealedNetwork network) {}

    record End(UUID id) {}

    record Shown(List<Holders.Row> rows, List<Holders.Candidate> candidates) {}

    enum Refusal {
        NOT_NAMEABLE
    }

    private final Holders holders;
    private final Staffing staffing;
    private final CurrentActor actors;
    private final Audit audit;

    ManageHolders(Holders holders, Staffing staffing, CurrentActor actors, Audit audit) {
        this.holders = holders;
        this.staffing = staffing;
        this.actors = actors;
        this.audit = audit;
    }

    private void requireAdministrator() {
        if (!actors.actor().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("who holds sealed records is named by the administrator");
        }
    }

    @Transactional
    Shown handle() {
        requireAdministrator();
        audit.write(Audit.Entry.of("trust.sealedHolders", "ADMINISTRATION"));
        return new Shown(holders.all(), holders.candidates());
    }

    @Transactional
    Result<Boolean, Refusal> handle(Name command) {
        requireAdministrator();
        if (!staffing.nameSealedHolder(command.id(), command.organisation(), command.user(), command.network())) {
            return refused(Refusal.NOT_NAMEABLE);
        }
        audit.write(Audit.Entry.of("trust.sealedHolderNamed", "ADMINISTRATION")
                .with(command.network() + " " + command.user()));
        return done(true);
    }

    @Transactional
    void handle(End command) {
        requireAdministrator();
        if (!holders.end(command.id())) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("trust.sealedHolderEnded", "ADMINISTRATION")
                .with(command.id().toString()));
    }
}

package it.trama.sharing.basis;

import it.trama.kernel.Role;
import it.trama.sharing.Decision.Tier;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer reads the bases and sets the next one. */
@Service
class SetBasis {

    record Command(UUID id, Line line, Ground basis, Tier tier, String reference, LocalDate from) {}

    /** @param bodyKind {@code *}: the kinds that have no line of their own */
    record Line(String exchange, String bodyKind) {}

    record Shown(List<String> exchanges, List<String> kinds, List<StoredBases.Row> rows) {}

    private final StoredBases bases;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    SetBasis(StoredBases bases, Directory directory, CurrentActor actors, Audit audit) {
        this.bases = bases;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Shown handle() {
        require();
        return new Shown(
                bases.exchanges(),
                directory.organisations().stream()
                        .map(Directory.Organisation::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                bases.all());
    }

    /** False: from a day gone by. */
    @Transactional
    public boolean handle(Command command) {
        require();
        boolean set = bases.set(command);
        if (set) {
            audit.write(Audit.Entry.of("basis.set", "RIGHTS")
                    .with(command.line().exchange() + " " + command.line().bodyKind() + " " + command.basis()));
        }
        return set;
    }

    private void require() {
        if (!actors.actor().has(Role.DPO)) {
            throw new AccessDeniedException("legal bases are the data-protection officer's");
        }
    }
}

package it.trama.casefile.caseload;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a decision of today, or one that has not begun, back. Its rows stay in the history, marked. */
@Service
class UndoReassign {

    private final CaseManagers managers;
    private final CaseloadRules rules;
    private final ManagerRights rights;
    private final Audit audit;

    UndoReassign(CaseManagers managers, CaseloadRules rules, ManagerRights rights, Audit audit) {
        this.managers = managers;
        this.rules = rules;
        this.rights = rights;
        this.audit = audit;
    }

    /** Answers how many records went back. */
    @Transactional
    int handle(UUID batch) {
        rules.requireCoordinatorHere();
        if (!managers.known(batch)) {
            throw new NotFound();
        }
        List<CaseManagers.Moved> moved = managers.undoable(batch);
        moved.forEach(this::takeBack);
        return moved.size();
    }

    private void takeBack(CaseManagers.Moved moved) {
        UUID again = managers.takeBack(moved);
        LocalDate since = moved.since();
        Compartment compartment = managers.lock(moved.taking(), since)
                .map(CaseManagers.Held::compartment)
                .orElse(Compartment.ORDINARY);
        rights.open(moved.record(), moved.taking(), compartment, again, since);
        rights.end(moved.taking(), moved.worker(), since);
        audit.write(Audit.Entry.of("caseload.takenBack", "CASEWORK")
                .on(moved.record())
                .sealedIf(compartment == Compartment.SEALED));
    }
}

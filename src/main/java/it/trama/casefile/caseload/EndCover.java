package it.trama.casefile.caseload;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleague is back before the day. */
@Service
class EndCover {

    private final Covers covers;
    private final CaseloadRules rules;
    private final ManagerRights rights;
    private final Audit audit;

    EndCover(Covers covers, CaseloadRules rules, ManagerRights rights, Audit audit) {
        this.covers = covers;
        this.rules = rules;
        this.rights = rights;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID cover) {
        rules.requireCoordinatorHere();
        if (!covers.known(cover)) {
            throw new NotFound();
        }
        covers.end(cover, rules.today());
        rights.endCover(cover, rules.today());
        audit.write(Audit.Entry.of("cover.ended", "CASEWORK"));
    }
}

package it.trama.casefile.caseload;

import it.trama.kernel.Actor;
import it.trama.trust.Directory.Staff;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Covers of the actor's body; no person is named, so nothing is audited. */
@Service
class ListCovers {

    record Shown(Actor actor, List<Covers.Row> rows, List<Staff> workers) {}

    private final Covers covers;
    private final CaseloadRules rules;

    ListCovers(Covers covers, CaseloadRules rules) {
        this.covers = covers;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    Shown handle() {
        return new Shown(rules.requireWorker(), covers.ofBody(), rules.workers());
    }
}

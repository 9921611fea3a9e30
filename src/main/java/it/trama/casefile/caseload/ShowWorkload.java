package it.trama.casefile.caseload;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory.Staff;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open records of each worker, weighted: to share out work, never to measure who does it. */
@Service
class ShowWorkload {

    record Shown(
            List<Staff> workers,
            List<CaseManagers.Load> loads,
            List<CaseManagers.Case> cases,
            List<CaseManagers.Batch> batches) {}

    private final CaseManagers managers;
    private final CaseloadRules rules;
    private final Audit audit;

    ShowWorkload(CaseManagers managers, CaseloadRules rules, Audit audit) {
        this.managers = managers;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    Shown handle() {
        Actor actor = rules.requireCoordinator();
        UUID[] teams = actor.teams().toArray(UUID[]::new);
        audit.write(Audit.Entry.of("workload.opened", "CASEWORK"));
        return new Shown(rules.workers(), managers.load(teams), List.of(), managers.batches(teams));
    }

    @Transactional
    Shown handle(UUID worker) {
        Actor actor = rules.requireCoordinatorHere();
        if (!rules.isWorker(worker)) {
            throw new NotFound();
        }
        List<CaseManagers.Case> cases = managers.of(worker, actor.teams().toArray(UUID[]::new));
        audit.write(Audit.Entry.of("caseload.opened", "CASEWORK").with("rows=" + cases.size()));
        return new Shown(rules.workers(), List.of(), cases, List.of());
    }
}

package it.trama.plan.edit;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.edit.Versions.Version;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office opens a version of a plan and proposes it. The first one is the plan as it was loaded. */
@Service
class WorkOnVersion {

    record Open(UUID id, String cycle, String title, String reason) {}

    record Propose(UUID id, boolean back) {}

    private final Versions versions;
    private final PlanCycles cycles;
    private final PlanDesk desk;

    WorkOnVersion(Versions versions, PlanCycles cycles, PlanDesk desk) {
        this.versions = versions;
        this.cycles = cycles;
        this.desk = desk;
    }

    /** The version that is open then: one is enough. */
    @Transactional
    public UUID handle(Open open) {
        PlanDesk.only(desk.writes());
        Cycle cycle = cycles.find(open.cycle()).orElseThrow(NotFound::new);
        versions.add(open.id(), cycle.code(), open.title(), open.reason(), desk.user(), desk.now());
        Version version = versions.open(cycle.code()).orElseThrow(NotFound::new);
        if (version.id().equals(open.id())) {
            desk.write("plan.version.opened", cycle.code());
        }
        return version.id();
    }

    /** To the assembly, or back to be written on. False when it was decided. */
    @Transactional
    public boolean handle(Propose propose) {
        PlanDesk.only(desk.writes());
        Version version = versions.lock(propose.id()).orElseThrow(NotFound::new);
        if (!version.draft() && !version.proposed()) {
            return false;
        }
        if (version.proposed() == propose.back()) {
            versions.move(version.id(), propose.back() ? "DRAFT" : "PROPOSED", null);
            desk.write(propose.back() ? "plan.version.withdrawn" : "plan.version.proposed", version.cycle());
        }
        return true;
    }
}

package it.trama.plan.edit;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.edit.Versions.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as it is being written, and what versions change. No personal datum: reading leaves no trace. */
@Service
class ReadDrafts {

    record Draft(
            Cycle cycle,
            List<Cycle> cycles,
            List<Node> tree,
            @Nullable Version open) {}

    /** @param cycles that have something to approve, or that were approved */
    record All(List<Version> versions, List<Cycle> cycles) {}

    record Diff(Version version, List<Drafts.Changed> changes, boolean first) {}

    record History(String code) {}

    private final Drafts drafts;
    private final Versions versions;
    private final PlanCycles cycles;
    private final PlanDesk desk;

    ReadDrafts(Drafts drafts, Versions versions, PlanCycles cycles, PlanDesk desk) {
        this.drafts = drafts;
        this.versions = versions;
        this.cycles = cycles;
        this.desk = desk;
    }

    /** @param code empty: the current cycle */
    @Transactional(readOnly = true)
    public Draft handle(String code) {
        PlanDesk.only(desk.writes());
        Cycle cycle = (code.isEmpty() ? cycles.current() : cycles.find(code)).orElseThrow(NotFound::new);
        Version open = versions.open(cycle.code()).orElse(null);
        UUID over = open == null || !cycle.approved() ? null : open.id();
        return new Draft(
                cycle,
                cycles.all(),
                drafts.tree(cycle.code(), over).stream()
                        .filter(node -> !node.retired())
                        .toList(),
                open);
    }

    @Transactional(readOnly = true)
    public All handle() {
        PlanDesk.only(desk.readsYears());
        return new All(
                versions.all(),
                cycles.all().stream()
                        .filter(cycle -> cycle.approved()
                                || !drafts.tree(cycle.code(), null).isEmpty())
                        .toList());
    }

    @Transactional(readOnly = true)
    public Diff handle(UUID id) {
        PlanDesk.only(desk.readsYears());
        Version version = versions.find(id).orElseThrow(NotFound::new);
        return new Diff(version, drafts.changes(id), version.number() == 1);
    }

    /** How an item was before. */
    @Transactional(readOnly = true)
    public List<Drafts.Before> handle(History history) {
        PlanDesk.only(desk.writes());
        return drafts.history(history.code());
    }
}

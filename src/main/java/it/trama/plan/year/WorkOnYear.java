package it.trama.plan.year;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.year.YearPlans.Chosen;
import it.trama.plan.year.YearPlans.Spending;
import it.trama.plan.year.YearPlans.YearPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office writes the operative plan of a year and proposes it. */
@Service
class WorkOnYear {

    enum Refusal {
        /** It was proposed or approved. */
        NOT_A_DRAFT,
        NO_ACTIONS,
        NO_SUCH_LINE,
        /** The line may not move any more. */
        LINE_STAYS,
        CHANGED
    }

    record Write(UUID id, String foreword, int version) {}

    record Choose(UUID id, String area, Set<String> wanted) {}

    record Describe(UUID id, String item, String what) {}

    record Unspend(UUID id, UUID spending) {}

    /** @param back to be written on again */
    record Propose(UUID id, boolean back) {}

    record Spend(UUID id, String item, UUID line, BigDecimal amount, boolean place) {}

    private final YearPlans plans;
    private final LinesOfYear lines;
    private final PlanItems items;
    private final PlanCycles cycles;
    private final PlanDesk desk;

    WorkOnYear(YearPlans plans, LinesOfYear lines, PlanItems items, PlanCycles cycles, PlanDesk desk) {
        this.plans = plans;
        this.lines = lines;
        this.items = items;
        this.cycles = cycles;
        this.desk = desk;
    }

    /** The year's plan; when it is there already, that one. */
    @Transactional
    public Optional<UUID> handle(UUID id, int year) {
        PlanDesk.only(desk.writes());
        var cycle = cycles.all().stream().filter(c -> c.has(year)).findFirst();
        if (cycle.isEmpty()) {
            return Optional.empty();
        }
        if (plans.add(id, cycle.get().code(), year, desk.user(), desk.now())) {
            desk.write("plan.year.opened", Integer.toString(year));
        }
        return plans.ofYear(year).map(YearPlan::id);
    }

    @Transactional
    public Result<UUID, Refusal> handle(Write write) {
        YearPlan plan = locked(write.id());
        if (!plan.draft()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        boolean same = plan.foreword().equals(write.foreword());
        if (!same && !plans.write(write.id(), write.foreword(), write.version(), desk.user(), desk.now())) {
            return Result.refused(Refusal.CHANGED);
        }
        return done(plan, "plan.year.written");
    }

    /** Of the items of an area, exactly the wanted ones are in the year's plan. */
    @Transactional
    public Result<UUID, Refusal> handle(Choose choose) {
        UUID id = choose.id();
        Set<String> wanted = choose.wanted();
        YearPlan plan = locked(id);
        if (!plan.draft()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        Set<String> now = Set.copyOf(plans.chosen(id).stream().map(Chosen::item).toList());
        List<PlanItem> ofArea = items.of(plan.cycle()).stream()
                .filter(item -> item.area().equals(choose.area()))
                .toList();
        for (PlanItem item : ofArea) {
            if (wanted.contains(item.code()) && !now.contains(item.code())) {
                plans.choose(id, item.code(), item.title());
            } else if (!wanted.contains(item.code()) && now.contains(item.code())) {
                plans.drop(id, item.code());
            }
        }
        return done(plan, "plan.year.chosen");
    }

    @Transactional
    public Result<UUID, Refusal> handle(Describe describe) {
        YearPlan plan = locked(describe.id());
        if (!plan.draft()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        chosen(plan.id(), describe.item());
        plans.describe(plan.id(), describe.item(), describe.what());
        return done(plan, "plan.year.written");
    }

    @Transactional
    public Result<UUID, Refusal> handle(UUID id, Spend spend) {
        YearPlan plan = locked(id);
        if (!plan.draft()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        chosen(id, spend.item());
        Optional<FundingLine> line = lines.find(plan.year(), spend.line());
        if (line.isEmpty()) {
            return Result.refused(Refusal.NO_SUCH_LINE);
        }
        boolean elsewhere = !spend.item().equals(line.get().planItem());
        if (spend.place() && elsewhere && !lines.place(spend.line(), spend.item())) {
            return Result.refused(Refusal.LINE_STAYS);
        }
        plans.spend(
                id,
                new Spending(
                        spend.id(),
                        spend.item(),
                        spend.line(),
                        line.get().fund(),
                        line.get().purpose(),
                        spend.amount()));
        return done(plan, "plan.year.spent");
    }

    @Transactional
    public Result<UUID, Refusal> handle(Unspend unspend) {
        YearPlan plan = locked(unspend.id());
        if (!plan.draft()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        plans.unspend(plan.id(), unspend.spending());
        return done(plan, "plan.year.spent");
    }

    /** To the assembly, or back to be written on. */
    @Transactional
    public Result<UUID, Refusal> handle(Propose propose) {
        UUID id = propose.id();
        boolean back = propose.back();
        YearPlan plan = locked(id);
        if (plan.approved()) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        if (plans.chosen(id).isEmpty()) {
            return Result.refused(Refusal.NO_ACTIONS);
        }
        if (plan.draft() == back) {
            return Result.done(id);
        }
        plans.move(id, back ? "DRAFT" : "PROPOSED", null);
        return done(plan, back ? "plan.year.withdrawn" : "plan.year.proposed");
    }

    private YearPlan locked(UUID id) {
        PlanDesk.only(desk.writes());
        return plans.lock(id).orElseThrow(NotFound::new);
    }

    private void chosen(UUID id, String item) {
        if (plans.chosen(id).stream().noneMatch(c -> c.item().equals(item))) {
            throw new NotFound();
        }
    }

    private Result<UUID, Refusal> done(YearPlan plan, String action) {
        desk.write(action, Integer.toString(plan.year()));
        return Result.done(plan.id());
    }
}

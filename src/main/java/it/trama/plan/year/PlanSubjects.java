package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanDesk;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.year.YearPlans.YearPlan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Operative plans that an assembly decides. */
@Component
class PlanSubjects implements ResolutionSubjects {

    private final YearPlans plans;
    private final PlanDesk desk;

    PlanSubjects(YearPlans plans, PlanDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "OPERATIVE_PLAN";
    }

    @Override
    public List<Subject> waiting() {
        return plans.waiting().stream().map(this::subject).toList();
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return plans.find(id).map(this::subject);
    }

    private Subject subject(YearPlan plan) {
        return new Subject(
                plan.id(),
                kind(),
                t("plan.year.title", Integer.toString(plan.year())),
                "/piano/operativi/" + plan.id());
    }

    /** Once: who approves twice changes nothing. */
    @Override
    public void approved(UUID id, Deed deed) {
        plans.lock(id).filter(YearPlan::proposed).ifPresent(plan -> {
            plans.move(id, "APPROVED", deed);
            desk.write("plan.year.approved", "%d: %s".formatted(plan.year(), deed.number()));
        });
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        plans.lock(id).filter(YearPlan::proposed).ifPresent(plan -> {
            plans.move(id, "DRAFT", deed);
            desk.write("plan.year.rejected", "%d: %s".formatted(plan.year(), deed.number()));
        });
    }
}

package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileBulk.Load;
import it.trama.demo.Case;
import it.trama.demo.Case.Stay;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.staff.SocialWorkers;
import it.trama.demo.story.StoryPeople;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.project.ProjectBulk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ernesto's care at home and a life project: each signed, amended once, given and reviewed. */
@Component
@Order(14)
class PlansStep implements DemoStep {

    private final Budget budget;
    private final NumberPacts numbers;
    private final FundBulk funds;
    private final ProjectBulk projects;
    private final PastWork work;
    private final CasefileBulk casefile;

    PlansStep(
            Budget budget,
            NumberPacts numbers,
            FundBulk funds,
            ProjectBulk projects,
            PastWork work,
            CasefileBulk casefile) {
        this.budget = budget;
        this.numbers = numbers;
        this.funds = funds;
        this.projects = projects;
        this.work = work;
        this.casefile = casefile;
    }

    @Override
    public String name() {
        return t("demo.step.plans");
    }

    @Override
    public void run(Loading loading) {
        var today = loading.today();
        var draw = new Draw(Loading.SEED + 9);
        var keys = new Keys(draw, Instant.parse("2021-12-01T00:00:00Z"));
        var lines = new FundLines(today.getYear(), budget.openLines(today.getYear()));
        var deeds = new PactDeeds(draw, keys, today);
        var plans = new ArrayList<PlanMaker.Plan>();
        plans.add(new PlanMaker(keys, lines, today)
                .plan(
                        ernesto(today),
                        PlanMaker.HOME_CARE,
                        numbers.handle(List.of(today)).getFirst()));
        disabled(loading)
                .ifPresent(record -> plans.add(new PlanMaker(keys, lines, today)
                        .plan(
                                record,
                                PlanMaker.LIFE,
                                numbers.handle(List.of(today)).getFirst())));
        plans.forEach(plan -> deeds.add(plan.record(), plan.first()));
        var added = new PactDeeds(draw, keys, today);
        plans.forEach(plan -> added.add(plan.record(), plan.added()));
        funds.load(deeds.commitments());
        projects.load(deeds.pacts());
        projects.load(plans.stream().map(PlanMaker.Plan::second).toList());
        work.load(List.of(deeds, added), plans, today);
        casefile.load(new Load(List.of(), List.of(), deeds.members(), List.of(), deeds.helps(), List.of()));
        casefile.load(new Load(List.of(), List.of(), List.of(), List.of(), added.helps(), List.of()));
    }

    private static Case ernesto(LocalDate today) {
        var home = new Resident.Home(StoryPeople.MUNICIPALITY, 6, 1, false, Resident.NO_ISEE);
        var person =
                new Resident(StoryPeople.ERNESTO, "Piazzi Ernesto", Sex.MALE, LocalDate.of(1941, 10, 2), true, home);
        var since = today.minusMonths(26);
        var stay = new Stay(
                DemoStaff.id("taking", "ernesto"),
                Period.since(since),
                SocialWorkers.worker("assistente", 6),
                "ELDERLY",
                false);
        return new Case(DemoStaff.id("record", "ernesto"), person, since, List.of(stay));
    }

    /** Of the social worker who tries the program, if there is one, and without a pact. */
    private static Optional<Case> disabled(Loading loading) {
        var recent = loading.today().minusYears(2);
        return StayMaker.openOf(loading.cases())
                .filter(c -> c.last().area().equals("DISABILITY"))
                .filter(c -> c.last().valid().from().isBefore(recent))
                .min(java.util.Comparator.comparing(
                        c -> !c.last().worker().user().equals(DemoStaff.id("user", "assistente"))));
    }
}

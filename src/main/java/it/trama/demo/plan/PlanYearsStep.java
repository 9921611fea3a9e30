package it.trama.demo.plan;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.plan.PlanPast;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan is approved; 2019 was planned, done, told and is frozen; 2020 is under way. */
@Component
@Order(41)
class PlanYearsStep implements DemoStep {

    private static final int DONE = 2019;
    private static final int UNDER_WAY = 2020;
    private static final int MILESTONE_AHEAD = 12;
    private static final Actor OFFICE = office();
    private static final List<String> ACTIONS = List.of("NAU-04", "NAU-06", "POV-13", "ABI-10", "DIS-64");

    /** By name, as the document prints the funds; within what each has in both years. */
    private static final List<PlanPast.Paid> PAID = List.of(
            paid("NAU-04", "FNA", 172_000),
            paid("NAU-06", "FNA", 258_000),
            paid("POV-13", "Fondo Povertà", 60_000),
            paid("ABI-10", "Fondo Emergenza Abitativa", 59_697),
            paid("DIS-64", "FONDO Dopo di Noi", 50_000));

    private final PlanPast.Versions versions;
    private final PlanPast.Folios folios;
    private final PlanPast.Numbers numbers;
    private final PlanPast.Years years;
    private final CurrentActor actors;
    private final Clock clock;

    PlanYearsStep(
            PlanPast.Versions versions,
            PlanPast.Folios folios,
            PlanPast.Numbers numbers,
            PlanPast.Years years,
            CurrentActor actors,
            Clock clock) {
        this.versions = versions;
        this.folios = folios;
        this.numbers = numbers;
        this.years = years;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.planYears");
    }

    @Override
    public void run(Loading loading) {
        actors.runAs(OFFICE, () -> {
            versions.handle(new PlanPast.Approved(
                    "2018-2020",
                    t("demo.plan.approved"),
                    t("demo.plan.approved.reason"),
                    deed("3/2019", LocalDate.of(DONE, 6, 24))));
            ACTIONS.forEach(this::worked);
            rest();
            count("NAU-04", "OUTPUT", "people", 130, 146);
            count("NAU-06", "OUTPUT", "budgets", 90, 71);
            count("POV-13", "OUTCOME", "families", 40, 33);
            count("ABI-10", "OUTPUT", "evictions", 25, 12);
            note("NAU-04", DONE, "DONE", "/accreditamento");
            note("NAU-06", DONE, "GOING_ON", "");
            note("ABI-10", DONE, "STARTED", "");
            note("NAU-04", UNDER_WAY, "GOING_ON", "/accreditamento");
            years.handle(planned(DONE, deed("5/2019", LocalDate.of(DONE, 7, 15))));
            years.handle(new PlanPast.Reported(
                    DONE, t("demo.plan.reported"), deed("2/2020", LocalDate.of(UNDER_WAY, 5, 11))));
            years.handle(planned(UNDER_WAY, deed("1/2020", LocalDate.of(UNDER_WAY, 1, 27))));
            return true;
        });
    }

    private static PlanPast.Paid paid(String item, String fund, long euro) {
        return new PlanPast.Paid(item, fund, BigDecimal.valueOf(euro));
    }

    private static Actor office() {
        return new Actor(
                DemoStaff.id("user", "ufficio"),
                DemoStaff.id("membership", "ufficio@azienda-sociale"),
                DemoStaff.id("body", "azienda-sociale"),
                "Elena Manara",
                Set.of(Role.PLAN_OFFICE),
                Set.of(),
                Set.of());
    }

    private static Deed deed(String number, LocalDate day) {
        return new Deed(t("demo.plan.assembly"), number, day);
    }

    private void worked(String item) {
        folios.handle(new PlanPast.Worked(
                item,
                DemoStaff.id("body", "azienda-sociale"),
                List.of(DemoStaff.id("body", "comune-cremona")),
                t("demo.plan.for." + item),
                LocalDate.of(DONE, 1, 1),
                LocalDate.of(UNDER_WAY, 12, 1)));
    }

    private void rest() {
        tied("NAU-04", "Legge 328/2000", List.of("L-09", "L-10"), List.of("E-01"));
        tied("NAU-06", "Legge Regionale 3/2008", List.of("L-10", "L-35"), List.of("E-02"));
        tied("POV-13", "Decreto Legislativo 147/2017", List.of("L-17", "L-33"), List.of("E-16"));
        tied("ABI-10", "Legge Regionale 16/2016", List.of("L-34"), List.of("E-11", "E-12"));
        tied("DIS-64", "Legge 112/2016", List.of("L-12", "L-35"), List.of("E-04"));
        folios.handle(new PlanPast.Staged(
                "NAU-06", t("demo.plan.milestone"), LocalDate.now(clock).plusDays(MILESTONE_AHEAD)));
    }

    private void tied(String item, String norm, List<String> guidelines, List<String> outcomes) {
        folios.handle(new PlanPast.Tied(item, List.of(norm), guidelines, outcomes));
    }

    private void count(String item, String level, String unit, int target, int value) {
        numbers.handle(new PlanPast.Counted(
                item,
                t("demo.plan.counted." + item),
                level,
                t("demo.plan.unit." + unit),
                Map.of(DONE, BigDecimal.valueOf(target), UNDER_WAY, BigDecimal.valueOf(target + 10L)),
                Map.of(DONE, BigDecimal.valueOf(value)),
                t("demo.plan.source")));
    }

    private void note(String item, int year, String state, String href) {
        numbers.handle(new PlanPast.Done(
                item,
                LocalDate.of(year, 10, 2),
                state,
                t("demo.plan.done." + item + "." + year),
                t("demo.plan.evidence." + item),
                href));
    }

    private static PlanPast.Planned planned(int year, Deed deed) {
        var actions = new LinkedHashMap<String, String>();
        ACTIONS.forEach(item -> actions.put(item, t("demo.plan.what." + item)));
        return new PlanPast.Planned(year, t("demo.plan.foreword." + year), actions, PAID, deed);
    }
}

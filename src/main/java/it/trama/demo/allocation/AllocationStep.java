package it.trama.demo.allocation;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation.Purpose;
import it.trama.allocation.AllocationBulk;
import it.trama.allocation.AllocationBulk.Course;
import it.trama.allocation.AllocationBulk.Ready;
import it.trama.allocation.Formula;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Limit;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Measure;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.duty.Duties;
import it.trama.duty.DutyBulk;
import it.trama.duty.NewDuty;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.kernel.Actor;
import it.trama.kernel.Money;
import it.trama.kernel.Role;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The quota of the associated management of last year, effective; of this year, the new quota and a share of the fund for dependent people, proposed. */
@Component
@Order(41)
class AllocationStep implements DemoStep {

    private static final LocalDate REGISTRY = LocalDate.of(2018, 1, 1);
    private static final String FUND = "fna";
    private static final String ASSOCIATED = "gestione_associata";
    private static final String QUOTA = "650000";

    private final AllocationBulk allocations;
    private final FundTotals funds;
    private final Duties duties;
    private final DutyBulk past;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    AllocationStep(
            AllocationBulk allocations,
            FundTotals funds,
            Duties duties,
            DutyBulk past,
            CurrentActor actors,
            TransactionTemplate transactions) {
        this.allocations = allocations;
        this.funds = funds;
        this.duties = duties;
        this.past = past;
        this.actors = actors;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return t("demo.step.allocation");
    }

    @Override
    public void run(Loading loading) {
        var office = new Actor(
                DemoStaff.id("user", "ufficio"),
                DemoStaff.id("membership", "ufficio"),
                DemoStaff.id("body", "azienda-sociale"),
                "ufficio",
                Set.of(Role.PLAN_OFFICE),
                Set.of(),
                Set.of());
        actors.runAs(office, () -> {
            transactions.executeWithoutResult(_ -> load(loading.today()));
            return true;
        });
    }

    private void load(LocalDate today) {
        int year = today.getYear();
        allocations.load(new Ready(
                id("associated"),
                year - 1,
                Purpose.ASSOCIATED,
                t("demo.allocation.associated"),
                null,
                formula(QUOTA, Bounds.NONE, new Weight(Measure.RESIDENTS, BigDecimal.valueOf(100))),
                new Course(
                        true,
                        new Deed(t("demo.allocation.assembly"), "3/" + (year - 1), LocalDate.of(year - 1, 3, 26)))));
        proposed(year);
        done(today);
        duties.set(new NewDuty(
                id("protocol"),
                "AGREEMENT",
                t("demo.allocation.duty"),
                "",
                today.plusDays(18),
                DemoStaff.id("body", "azienda-sociale")));
    }

    private void proposed(int year) {
        allocations.load(new Ready(
                id("fna"),
                year,
                Purpose.FUND,
                t("demo.allocation.fna"),
                line(FUND, year),
                dependent(),
                Course.PROPOSED));
        allocations.load(new Ready(
                id("quota"),
                year,
                Purpose.ASSOCIATED,
                t("demo.allocation.quota"),
                line(ASSOCIATED, year),
                formula(QUOTA, Bounds.NONE, new Weight(Measure.RESIDENTS, BigDecimal.valueOf(100))),
                Course.PROPOSED));
    }

    /** The office is orderly: of what is past, the last stays to be done. */
    private void done(LocalDate today) {
        Map<String, MonthDay> rules = Map.of(
                "sioss", MonthDay.of(2, 28),
                "fsr-report", MonthDay.of(3, 31),
                "municipal-spending", MonthDay.of(4, 30),
                "fnps-forecast", MonthDay.of(5, 31),
                "contributions-decree", MonthDay.of(6, 30),
                "accessibility", MonthDay.of(9, 23));
        rules.forEach((rule, day) -> {
            LocalDate due = day.atYear(today.getYear());
            if (due.isBefore(today)) {
                past.done(rule, due, due.minusDays(4), t("demo.allocation.done"), DemoStaff.id("user", "ufficio"));
            }
        });
    }

    private static Formula dependent() {
        var bounds = new Bounds(Money.of("500"), null, new Limit(new BigDecimal("60000"), false));
        return formula(
                "120000",
                bounds,
                new Weight(Measure.RESIDENTS, BigDecimal.valueOf(70)),
                new Weight(Measure.SURFACE, BigDecimal.valueOf(10)),
                new Weight(Measure.EQUAL, BigDecimal.valueOf(20)));
    }

    private static Formula formula(String amount, Bounds bounds, Weight... weights) {
        return new Formula(new Total(Basis.AMOUNT, new BigDecimal(amount), REGISTRY), List.of(weights), bounds);
    }

    private @Nullable UUID line(String fund, int year) {
        return funds.lines(fund, year).stream().map(LineTotal::id).findFirst().orElse(null);
    }

    private static UUID id(String what) {
        return DemoStaff.id("allocation", what);
    }
}

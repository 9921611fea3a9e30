package it.trama.demo.governance;

import it.trama.allocation.AllocationBulk;
import it.trama.allocation.Formula;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Measure;
import it.trama.demo.staff.DemoStaff;
import it.trama.governance.Sessions.Subject;
import it.trama.kernel.Actor;
import it.trama.kernel.Money;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the plan office proposes to the assembly, and what it does with the answer. */
@Component
class SharedMoney {

    private static final UUID FUND = DemoStaff.id("allocation", "fna");
    private static final UUID QUOTA = DemoStaff.id("allocation", "quota");
    private static final Actor OFFICE = new Actor(
            DemoStaff.id("user", "ufficio"),
            DemoStaff.id("membership", "ufficio"),
            DemoStaff.id("body", "azienda-sociale"),
            "ufficio",
            Set.of(Role.PLAN_OFFICE),
            Set.of(),
            Set.of());

    private final AllocationBulk allocations;
    private final AllocationBulk.Letters letters;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    SharedMoney(
            AllocationBulk allocations,
            AllocationBulk.Letters letters,
            CurrentActor actors,
            TransactionTemplate transactions) {
        this.allocations = allocations;
        this.letters = letters;
        this.actors = actors;
        this.transactions = transactions;
    }

    @Nullable Subject ofTheFund() {
        return waiting(FUND);
    }

    @Nullable Subject ofTheQuota() {
        return waiting(QUOTA);
    }

    private @Nullable Subject waiting(UUID allocation) {
        return allocations
                .waiting(allocation)
                .map(found -> new Subject(found.kind(), found.id()))
                .orElse(null);
    }

    /** What passed is written to the mayors; what was voted down comes back with something for the small ones. */
    void goOn() {
        actors.runAs(OFFICE, () -> {
            transactions.executeWithoutResult(_ -> {
                letters.make(FUND);
                allocations.amend(QUOTA, amended());
            });
            return true;
        });
    }

    private static Formula amended() {
        var total = new Total(Basis.AMOUNT, new BigDecimal("650000"), LocalDate.of(2018, 1, 1));
        return new Formula(
                total,
                List.of(new Weight(Measure.RESIDENTS, BigDecimal.valueOf(100))),
                new Bounds(Money.of("1500"), null, null));
    }
}

package it.trama.allocation.proposal;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.FirstFormulas;
import it.trama.allocation.FirstFormulas.FirstFormula;
import it.trama.allocation.Formula;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Measure;
import it.trama.allocation.Numbers;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.Stage;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.allocation.Share;
import it.trama.allocation.proposal.Draft.Tried;
import it.trama.fund.FundTotals;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an allocation, and saves what is written at the workbench with its numbers and its parts. */
@Service
class WriteDraft {

    record Save(UUID allocation, int revision, Draft draft) {}

    private final Allocations allocations;
    private final Proposals proposals;
    private final Numbers numbers;
    private final FundTotals funds;
    private final FirstFormulas formulas;
    private final AllocationDesk desk;

    WriteDraft(
            Allocations allocations,
            Proposals proposals,
            Numbers numbers,
            FundTotals funds,
            FirstFormulas formulas,
            AllocationDesk desk) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.numbers = numbers;
        this.funds = funds;
        this.formulas = formulas;
        this.desk = desk;
    }

    /** With a first formula that already gives a result where one can be guessed. The same id twice is once. */
    @Transactional
    public void handle(Allocation fresh) {
        desk.requireWriter();
        if (!allocations.add(fresh, desk.user(), desk.now())) {
            return;
        }
        LocalDate day = counted(fresh.year());
        var first = formulas.of(fresh.purpose());
        BigDecimal usual = first.map(FirstFormula::amount).orElse(BigDecimal.ZERO);
        var formula = new Formula(
                new Total(
                        Basis.AMOUNT, available(fresh.line()).map(Money::amount).orElse(usual), day),
                first.map(FirstFormula::weighed)
                        .orElseGet(() -> List.of(new Weight(Measure.RESIDENTS, BigDecimal.valueOf(100)))),
                Bounds.NONE);
        String note = first.map(FirstFormula::note).orElse("");
        var id = UUID.randomUUID();
        proposals.add(
                proposal(id, fresh.id(), new Stage(1, State.DRAFT, 0, null, desk.user(), now()), formula, note, null));
        keep(id, fresh.id(), 0, new Draft(formula, Map.of(), note));
    }

    /** The last registry; where there is none, whatever was counted last. */
    private LocalDate counted(int year) {
        return numbers.days().stream()
                .filter(counted -> counted.day().getYear() <= year)
                .min(Comparator.comparing(
                                (Numbers.Counted counted) -> !counted.series().equals("registry"))
                        .thenComparing(Numbers.Counted::day, Comparator.reverseOrder()))
                .map(Numbers.Counted::day)
                .orElseThrow(NotFound::new);
    }

    private Optional<Money> available(@Nullable UUID line) {
        return line == null
                ? Optional.empty()
                : funds.line(line).map(found -> found.amounts().available());
    }

    /** Answers false, and saves nothing, when somebody saved before. */
    @Transactional
    public boolean handle(Save save) {
        desk.requireWriter();
        Proposal open = proposals.of(save.allocation()).stream()
                .filter(proposal -> proposal.state() == State.DRAFT)
                .findFirst()
                .orElseThrow(NotFound::new);
        return keep(open.id(), save.allocation(), save.revision(), save.draft());
    }

    private boolean keep(UUID id, UUID allocation, int revision, Draft draft) {
        Inputs known = numbers.known(draft.formula().total().populationOn());
        Tried tried = draft.on(known);
        List<Share> shares = tried.result() instanceof Done(List<Share> parts) ? parts : List.of();
        Money total =
                shares.isEmpty() ? null : shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
        var stage = new Stage(0, State.DRAFT, revision, null, desk.user(), now());
        if (!proposals.save(proposal(id, allocation, stage, draft.formula(), draft.note(), total))) {
            return false;
        }
        numbers.keep(id, tried.inputs(), shares);
        return true;
    }

    private java.time.Instant now() {
        return desk.now().toInstant();
    }

    private static Proposal proposal(
            UUID id, UUID allocation, Stage stage, Formula formula, String note, @Nullable Money total) {
        return new Proposal(id, allocation, stage, formula, note, total, null);
    }
}

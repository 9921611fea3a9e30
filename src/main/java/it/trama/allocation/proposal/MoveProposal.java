package it.trama.allocation.proposal;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Numbers;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.Stage;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.fund.FundTotals;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a draft to whoever resolves, takes it back, amends what was proposed or decided by a new version. */
@Service
class MoveProposal {

    enum Move {
        PROPOSE,
        WITHDRAW,
        AMEND,
        LEDGER
    }

    record Command(UUID allocation, Move move) {}

    sealed interface Refusal {

        record GivesNoResult() implements Refusal {}

        record NotEnough(Money available, Money total) implements Refusal {}

        /** Somebody did the same, or decided, meanwhile. */
        record NotNow() implements Refusal {}
    }

    private final Allocations allocations;
    private final Proposals proposals;
    private final Numbers numbers;
    private final FundTotals funds;
    private final Effects effects;
    private final AllocationDesk desk;

    MoveProposal(
            Allocations allocations,
            Proposals proposals,
            Numbers numbers,
            FundTotals funds,
            Effects effects,
            AllocationDesk desk) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.numbers = numbers;
        this.funds = funds;
        this.effects = effects;
        this.desk = desk;
    }

    @Transactional
    public Result<Proposal, Refusal> handle(Command command) {
        desk.requireWriter();
        Allocation allocation = allocations.find(command.allocation()).orElseThrow(NotFound::new);
        Proposal newest = proposals.of(allocation.id()).getFirst();
        return switch (command.move()) {
            case PROPOSE -> propose(allocation, newest);
            case WITHDRAW -> when(proposals.withdraw(newest.id()), newest);
            case AMEND -> amend(newest);
            case LEDGER -> when(effects.pay(allocation, newest), newest);
        };
    }

    private static Result<Proposal, Refusal> when(boolean done, Proposal proposal) {
        return done ? Result.done(proposal) : Result.refused(new Refusal.NotNow());
    }

    private Result<Proposal, Refusal> propose(Allocation allocation, Proposal newest) {
        Money total = newest.total();
        if (total == null) {
            return Result.refused(new Refusal.GivesNoResult());
        }
        UUID line = allocation.line();
        Optional<Money> available = line == null
                ? Optional.empty()
                : funds.line(line).map(found -> found.amounts().available());
        if (available.filter(total::isMoreThan).isPresent()) {
            return Result.refused(new Refusal.NotEnough(available.get(), total));
        }
        return when(proposals.propose(newest.id(), desk.today()), newest);
    }

    /** With the numbers of the version that was rejected; what is decided stays as it is. */
    private Result<Proposal, Refusal> amend(Proposal newest) {
        if (newest.state() != State.REJECTED) {
            return Result.refused(new Refusal.NotNow());
        }
        var id = UUID.randomUUID();
        var next = new Proposal(
                id,
                newest.allocation(),
                new Stage(
                        newest.stage().version() + 1,
                        State.DRAFT,
                        0,
                        null,
                        desk.user(),
                        desk.now().toInstant()),
                newest.formula(),
                newest.note(),
                newest.total(),
                null);
        proposals.add(next);
        Inputs kept = numbers.kept(newest.id());
        proposals.save(next);
        numbers.keep(id, kept, numbers.shares(newest.id()));
        return Result.done(next);
    }
}

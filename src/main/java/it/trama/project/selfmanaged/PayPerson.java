package it.trama.project.selfmanaged;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.project.selfmanaged.Account.Payment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pays the person part of what is committed, or takes a payment back; the commitment follows to the cent. */
@Service
class PayPerson {

    /** @param id of the payment: a second sending is the first */
    record Command(UUID account, UUID id, LocalDate day, Money amount, String note) {}

    /** @param id of the payment that takes the other back */
    record TakeBack(UUID account, UUID id, UUID payment, String reason) {}

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Budget budget;

    PayPerson(AccountDesk desk, Accounts accounts, Budget budget) {
        this.desk = desk;
        this.accounts = accounts;
        this.budget = budget;
    }

    @Transactional
    public Result<Money, AccountRefusal> handle(Command command) {
        var held = desk.hold(command.account(), true);
        if (find(held.account(), command.id()).isPresent()) {
            return Result.done(command.amount());
        }
        if (command.day().isAfter(desk.today())) {
            return Result.refused(new AccountRefusal.FutureDay());
        }
        var settled = budget.settle(held.account().terms().commitment(), command.amount(), command.id());
        if (settled instanceof Refused(CommitmentRefusal refusal)) {
            return Result.refused(explain(refusal));
        }
        var payment = new Payment(command.id(), command.day(), command.amount(), command.note(), null);
        return done(held, payment, "project.account.paid");
    }

    @Transactional
    public Result<Money, AccountRefusal> handle(TakeBack command) {
        var held = desk.hold(command.account(), true);
        Payment payment = find(held.account(), command.payment())
                .filter(p -> p.reverses() == null)
                .orElseThrow(NotFound::new);
        if (held.account().payments().stream().anyMatch(p -> payment.id().equals(p.reverses()))) {
            return Result.refused(new AccountRefusal.AlreadyTakenBack());
        }
        return switch (budget.reverseSettlement(payment.id(), command.id())) {
            case Refused(var refusal) -> Result.refused(explain(refusal));
            case Done(var _) ->
                done(
                        held,
                        new Payment(
                                command.id(), desk.today(), payment.amount().negate(), command.reason(), payment.id()),
                        "project.account.takenBack");
        };
    }

    private Result<Money, AccountRefusal> done(AccountDesk.Held held, Payment payment, String action) {
        accounts.pay(held.account(), payment, held.actor().user());
        desk.remind(held.account().id());
        desk.trace(action, held.project(), payment.amount().toString());
        return Result.done(payment.amount());
    }

    private static Optional<Payment> find(Account account, UUID payment) {
        return account.payments().stream().filter(p -> p.id().equals(payment)).findFirst();
    }

    private static AccountRefusal explain(CommitmentRefusal refusal) {
        return switch (refusal) {
            case CommitmentRefusal.MoreThanCommitted(Money left) -> new AccountRefusal.NotCovered(left);
            case CommitmentRefusal.NotEnough(Money left) -> new AccountRefusal.NotCovered(left);
            case CommitmentRefusal.ClosedYear _ -> new AccountRefusal.YearClosed();
            case CommitmentRefusal.NoSuchLine _ -> new AccountRefusal.NotPublic();
        };
    }
}

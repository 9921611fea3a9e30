package it.trama.project.selfmanaged;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.Formats;
import it.trama.project.selfmanaged.Account.Spent;
import it.trama.project.selfmanaged.Account.State;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Expenses of a self-managed budget, written with the person or by who helps them, and what the service says of each. */
@Service
class KeepAccount {

    record Write(UUID account, UUID id, Bill bill) {}

    /** @param receipt nothing where there is none yet: the service may ask for it */
    record Bill(LocalDate day, Money amount, String what, Receipt receipt) {}

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Receipt(String fileName, String mediaType, byte[] content) {}

    record Check(UUID account, UUID expense, State state, String reason) {}

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Filing filing;

    KeepAccount(AccountDesk desk, Accounts accounts, Filing filing) {
        this.desk = desk;
        this.accounts = accounts;
        this.filing = filing;
    }

    @Transactional
    public Result<UUID, AccountRefusal> handle(Write command) {
        var held = desk.hold(command.account(), false);
        if (held.account().expenses().stream().anyMatch(e -> e.id().equals(command.id()))) {
            return Result.done(command.id());
        }
        Bill bill = command.bill();
        if (bill.day().isAfter(desk.today())) {
            return Result.refused(new AccountRefusal.FutureDay());
        }
        Receipt receipt = bill.receipt();
        UUID document =
                receipt.content().length == 0 ? null : filed(held.account().place(), bill);
        var spent = new Spent(bill.day(), bill.amount(), bill.what(), document);
        accounts.write(held.account(), command.id(), spent, held.actor().user());
        desk.trace("project.account.written", held.project(), bill.amount().toString());
        return Result.done(command.id());
    }

    /** It comes in with its protocol number and is found among the record's documents. */
    private UUID filed(Account.Place place, Bill bill) {
        return filing.file(new NewDocument(
                place.record(),
                place.compartment(),
                Folder.MONEY,
                t("project.account.receipt.filed", bill.what(), Formats.date(bill.day())),
                Direction.IN,
                bill.receipt().fileName(),
                bill.receipt().content()));
    }

    @Transactional
    public Result<UUID, AccountRefusal> handle(Check command) {
        var held = desk.hold(command.account(), true);
        if (held.account().expenses().stream().noneMatch(e -> e.id().equals(command.expense()))) {
            throw new NotFound();
        }
        accounts.check(
                held.account(),
                command.expense(),
                command.state(),
                command.reason(),
                held.actor().user());
        desk.remind(held.account().id());
        desk.trace("project.account.checked", held.project(), command.state().name());
        return Result.done(command.expense());
    }
}

package it.trama.project.selfmanaged;

import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.selfmanaged.Account.Spent;
import it.trama.project.selfmanaged.Account.State;
import it.trama.trust.Documents;
import it.trama.trust.Documents.Document;
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
    private final Documents documents;

    KeepAccount(AccountDesk desk, Accounts accounts, Documents documents) {
        this.desk = desk;
        this.accounts = accounts;
        this.documents = documents;
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
        UUID document = receipt.content().length == 0 ? null : UUID.randomUUID();
        if (document != null) {
            var place = held.account().place();
            documents.store(
                    new Document(
                            document, place.record(), place.compartment(), receipt.fileName(), receipt.mediaType()),
                    receipt.content());
        }
        var spent = new Spent(bill.day(), bill.amount(), bill.what(), document);
        accounts.write(held.account(), command.id(), spent, held.actor().user());
        desk.trace("project.account.written", held.project(), bill.amount().toString());
        return Result.done(command.id());
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

package it.trama.project.selfmanaged;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts, payments, expenses and what the service said of them: only ever added, under the RECORD policy. */
@Repository
class Accounts {

    private final JdbcClient db;
    private final Clock clock;

    Accounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Account> ofProject(UUID root) {
        return db.sql("select * from project.accounts where root_id = :root order by opened_at, id")
                .param("root", root)
                .query(this::toAccount)
                .list();
    }

    Optional<Account> find(UUID id) {
        return db.sql("select * from project.accounts where id = :id")
                .param("id", id)
                .query(this::toAccount)
                .optional();
    }

    /** Two at once go one after the other. */
    void hold(UUID account) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('project.account:' || :id, 0))")
                .param("id", account.toString())
                .query()
                .singleRow();
    }

    private Account toAccount(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Account(
                id,
                new Account.Place(
                        row.getObject("project_id", UUID.class),
                        row.getObject("root_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment"))),
                new Account.Terms(
                        row.getString("holder"),
                        row.getString("helper"),
                        row.getObject("commitment_id", UUID.class),
                        row.getInt("account_days")),
                payments(id),
                expenses(id));
    }

    private List<Account.Payment> payments(UUID account) {
        return db.sql("""
                        select id, paid_on, amount, note, reverses from project.payments where account_id = :account
                        order by paid_on, recorded_at, id
                        """)
                .param("account", account)
                .query((row, n) -> new Account.Payment(
                        row.getObject("id", UUID.class),
                        row.getObject("paid_on", LocalDate.class),
                        Money.of(row.getBigDecimal("amount")),
                        row.getString("note"),
                        row.getObject("reverses", UUID.class)))
                .list();
    }

    private List<Account.Expense> expenses(UUID account) {
        return db.sql("""
                        select e.id, e.spent_on, e.amount, e.what, e.document_id, coalesce(c.state, 'WRITTEN') as state, coalesce(c.reason, '') as reason
                        from project.expenses e
                        left join lateral (select k.state, k.reason from project.expense_checks k where k.expense_id = e.id
                                           order by k.said_at desc, k.id desc limit 1) c on true
                        where e.account_id = :account order by e.spent_on, e.written_at, e.id
                        """)
                .param("account", account)
                .query((row, n) -> new Account.Expense(
                        row.getObject("id", UUID.class),
                        new Account.Spent(
                                row.getObject("spent_on", LocalDate.class),
                                Money.of(row.getBigDecimal("amount")),
                                row.getString("what"),
                                row.getObject("document_id", UUID.class)),
                        Account.State.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list();
    }

    void open(Account account, UUID by) {
        db.sql("""
                        insert into project.accounts (id, project_id, root_id, record_id, compartment, holder, helper, commitment_id, account_days,
                                                      opened_by, opened_at)
                        values (:id, :project, :root, :record, :compartment, :holder, :helper, :commitment, :days, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", account.id())
                .param("project", account.place().project())
                .param("root", account.place().root())
                .param("record", account.place().record())
                .param("compartment", account.place().compartment().name())
                .param("holder", account.terms().holder())
                .param("helper", account.terms().helper())
                .param("commitment", account.terms().commitment())
                .param("days", account.terms().days())
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void pay(Account account, Account.Payment payment, UUID by) {
        db.sql("""
                        insert into project.payments (id, account_id, record_id, compartment, paid_on, amount, note, reverses, paid_by, recorded_at)
                        values (:id, :account, :record, :compartment, :day, :amount, :note, :reverses, :by, :now)
                        """)
                .param("id", payment.id())
                .param("account", account.id())
                .param("record", account.place().record())
                .param("compartment", account.place().compartment().name())
                .param("day", payment.paidOn())
                .param("amount", payment.amount().amount())
                .param("note", payment.note())
                .param("reverses", payment.reverses(), Types.OTHER)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void write(Account account, UUID id, Account.Spent spent, UUID by) {
        db.sql("""
                        insert into project.expenses (id, account_id, record_id, compartment, spent_on, amount, what, document_id, written_by, written_at)
                        values (:id, :account, :record, :compartment, :day, :amount, :what, :document, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("account", account.id())
                .param("record", account.place().record())
                .param("compartment", account.place().compartment().name())
                .param("day", spent.on())
                .param("amount", spent.amount().amount())
                .param("what", spent.what())
                .param("document", spent.document(), Types.OTHER)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void check(Account account, UUID expense, Account.State state, String reason, UUID by) {
        db.sql("""
                        insert into project.expense_checks (id, expense_id, record_id, compartment, state, reason, said_by, said_at)
                        values (:id, :expense, :record, :compartment, :state, :reason, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("expense", expense)
                .param("record", account.place().record())
                .param("compartment", account.place().compartment().name())
                .param("state", state.name())
                .param("reason", reason)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}

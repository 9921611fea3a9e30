package it.trama.delivery.statement;

import it.trama.delivery.statement.Statement.Amounts;
import it.trama.delivery.statement.Statement.Totals;
import it.trama.delivery.statement.Statement.Unstated;
import it.trama.delivery.statement.Statement.Waiting;
import it.trama.kernel.Actor;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements, under the policy of the body and of who verifies. Closing and verifying are one statement of SQL, however many lines there are. */
@Repository
class Statements {

    private static final String LINES = """
            from delivery.deliveries d
            where d.organisation_id = :organisation and d.delivered_on < :end and d.compartment in ('ORDINARY', 'HEALTH')
              and not exists (select from delivery.statement_lines l where l.delivery_id = d.id)
              and not exists (select from delivery.closed_months c where c.record_id = d.record_id and c.organisation_id = d.organisation_id
                              and c.compartment = d.compartment and c.month = date_trunc('month', d.delivered_on)::date)
              and case when d.reverses is null then not exists (select from delivery.deliveries r where r.reverses = d.id)
                       else exists (select from delivery.statement_lines l where l.delivery_id = d.reverses) end
            """;
    private static final String HEADS = """
            select s.*, o.name as body, t.* from delivery.statements s join trust.organisations o on o.id = s.organisation_id
            cross join lateral delivery.statement_totals(s.id) t
            """;

    private final JdbcClient db;
    private final Clock clock;

    Statements(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Newest month first; null: of all bodies. */
    List<Statement> all(@Nullable UUID organisation) {
        return db.sql(
                        HEADS
                                + "where cast(:organisation as uuid) is null or s.organisation_id = cast(:organisation as uuid) order by s.month desc, s.organisation_id limit 200")
                .param("organisation", organisation, Types.OTHER)
                .query(Statements::toStatement)
                .list();
    }

    Optional<Statement> find(UUID id) {
        return db.sql(HEADS + "where s.id = :id")
                .param("id", id)
                .query(Statements::toStatement)
                .optional();
    }

    /** Not approved yet; null: of all bodies, as the office sees them: which lines are questioned it reads in the statement. */
    List<Waiting> waiting(@Nullable UUID organisation) {
        return db.sql("""
                        select s.id, o.name as body, s.month, s.closed_at as closed,
                               exists (select from delivery.standing_lines l where l.statement_id = s.id and l.state = 'QUESTIONED') as questioned
                        from delivery.statements s join trust.organisations o on o.id = s.organisation_id
                        where s.approved_at is null and (cast(:organisation as uuid) is null or s.organisation_id = cast(:organisation as uuid)) order by s.month, o.name
                        """)
                .param("organisation", organisation, Types.OTHER)
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("body"),
                        row.getObject("month", LocalDate.class),
                        row.getObject("closed", OffsetDateTime.class).toInstant(),
                        row.getBoolean("questioned")))
                .list();
    }

    private static Statement toStatement(ResultSet row, int n) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("body"),
                row.getObject("month", LocalDate.class),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("approved_at", OffsetDateTime.class)),
                new Totals(row.getInt("lines"), row.getInt("open"), row.getInt("questioned"), amounts(row)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                Money.of(row.getBigDecimal("amount")),
                Money.of(row.getBigDecimal("user_share")),
                Money.of(row.getBigDecimal("other_share")));
    }

    /** Months that are over with something that is in no statement yet, the oldest first. */
    List<Unstated> unstated(UUID organisation, LocalDate thisMonth) {
        return db.sql(
                        "select date_trunc('month', d.delivered_on)::date as month, count(*)::int as lines, sum(d.amount) as amount "
                                + LINES + " and d.delivered_on >= :end - interval '24 months' group by 1 order by 1")
                .param("organisation", organisation)
                .param("end", thisMonth)
                .query((row, n) -> new Unstated(
                        row.getObject("month", LocalDate.class),
                        row.getInt("lines"),
                        Money.of(row.getBigDecimal("amount"))))
                .list();
    }

    /** Two closings of one body go one after the other. */
    void hold(UUID organisation) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('delivery.statement:' || :organisation, 0))")
                .param("organisation", organisation.toString())
                .query()
                .singleRow();
    }

    Optional<UUID> of(UUID organisation, LocalDate month) {
        return db.sql("select id from delivery.statements where organisation_id = :organisation and month = :month")
                .param("organisation", organisation)
                .param("month", month)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** All that was given until the end of the month and is in no statement: what came late too. Answers how many lines. */
    int close(UUID id, LocalDate month, Actor actor) {
        db.sql("""
                        insert into delivery.statements (id, organisation_id, month, closed_by, closed_at)
                        values (:id, :organisation, :month, :by, :now)
                        """)
                .param("id", id)
                .param("organisation", actor.organisation())
                .param("month", month)
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return db.sql("""
                        insert into delivery.statement_lines (delivery_id, statement_id, assignment_id, record_id, compartment, organisation_id, delivered_on,
                                                              beneficiary, title, quantity, unit, amount, user_share, other_share, commitment_id, note,
                                                              warnings, reverses)
                        select d.id, :id, d.assignment_id, d.record_id, d.compartment, d.organisation_id, d.delivered_on, a.beneficiary, a.title,
                               d.quantity, a.unit, d.amount, d.user_share, d.other_share, a.commitment_id, d.note, coalesce(v.warnings, '{}'), d.reverses
                        from (select d.*
                        """ + LINES + """
                        ) d
                        join delivery.assignments a on a.id = d.assignment_id
                        left join delivery.visits v on v.delivery_id = d.id
                        """)
                .param("id", id)
                .param("organisation", actor.organisation())
                .param("end", month.plusMonths(1))
                .update();
    }

    /** @return false: approved already, or something still waits */
    boolean approve(UUID id, UUID by) {
        return db.sql("""
                        update delivery.statements s set approved_by = :by, approved_at = :now
                        where s.id = :id and s.approved_at is null
                          and not exists (select from delivery.statement_totals(s.id) t where t.open + t.questioned > 0)
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}

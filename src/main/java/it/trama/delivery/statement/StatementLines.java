package it.trama.delivery.statement;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.DeliveryChecks.Said;
import it.trama.delivery.statement.Statement.Found;
import it.trama.delivery.statement.Statement.Line;
import it.trama.delivery.statement.Statement.Sum;
import it.trama.delivery.statement.Statement.What;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of statements and what is said of them. */
@Repository
class StatementLines {

    private final JdbcClient db;
    private final Clock clock;

    StatementLines(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param state empty: all; those that somebody asks about first */
    List<Line> of(UUID statement, String state, int limit, int offset) {
        return db.sql("""
                        select l.* from delivery.standing_lines l
                        where l.statement_id = :statement and (:state = '' or l.state = :state)
                        order by l.state <> 'QUESTIONED', l.delivered_on, l.beneficiary, l.delivery_id limit :limit offset :offset
                        """)
                .param("statement", statement)
                .param("state", state)
                .param("limit", limit)
                .param("offset", offset)
                .query(StatementLines::toLine)
                .list();
    }

    Optional<Line> find(UUID statement, UUID delivery) {
        return db.sql(
                        "select l.* from delivery.standing_lines l where l.statement_id = :statement and l.delivery_id = :delivery")
                .param("statement", statement)
                .param("delivery", delivery)
                .query(StatementLines::toLine)
                .optional();
    }

    Optional<UUID> withWords(UUID statement, String words) {
        return db.sql("""
                        select delivery_id from delivery.statement_lines
                        where statement_id = :statement and position(:words in note) > 0 order by delivered_on, delivery_id limit 1
                        """)
                .param("statement", statement)
                .param("words", words)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    private static Line toLine(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("delivery_id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("delivered_on", LocalDate.class),
                new What(
                        row.getString("beneficiary"),
                        row.getString("title"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getString("note")),
                Statements.amounts(row),
                new Found(DeliveryCheck.valueOf(row.getString("state")), List.of((String[])
                        row.getArray("warnings").getArray())));
    }

    List<Sum> byAssignment(UUID statement) {
        return db.sql("""
                        select l.beneficiary as name, l.title as detail, count(*)::int as lines, sum(l.quantity) as quantity, l.unit,
                               sum(l.amount) as amount, sum(l.user_share) as user_share, sum(l.other_share) as other_share
                        from delivery.statement_lines l where l.statement_id = :statement
                        group by l.assignment_id, l.beneficiary, l.title, l.unit order by 1, 2, l.assignment_id
                        """)
                .param("statement", statement)
                .query(StatementLines::toSum)
                .list();
    }

    /** The line without a name: nobody's money was committed. */
    List<Sum> byFundLine(UUID statement) {
        return db.sql("""
                        select coalesce(f.code, '') as name, coalesce(f.purpose, '') as detail, count(*)::int as lines, 0 as quantity, '' as unit,
                               sum(l.amount) as amount, sum(l.user_share) as user_share, sum(l.other_share) as other_share
                        from delivery.statement_lines l
                        left join fund.commitments c on c.id = l.commitment_id left join fund.lines f on f.id = c.line_id
                        where l.statement_id = :statement group by f.code, f.purpose order by 1
                        """)
                .param("statement", statement)
                .query(StatementLines::toSum)
                .list();
    }

    private static Sum toSum(ResultSet row, int n) throws SQLException {
        return new Sum(
                row.getString("name"),
                row.getString("detail"),
                row.getInt("lines"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                Statements.amounts(row));
    }

    /** Once, however often it is sent. */
    void say(UUID id, Said said) {
        db.sql("""
                        insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, text, said_by, said_at)
                        select :id, l.delivery_id, l.record_id, l.compartment, l.organisation_id, :kind, :text, :by, :at
                        from delivery.statement_lines l where l.delivery_id = :delivery
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("delivery", said.delivery())
                .param("kind", said.kind())
                .param("text", said.text())
                .param("by", said.by())
                .param("at", OffsetDateTime.ofInstant(said.at(), clock.getZone()))
                .update();
    }

    /** All that nobody has questioned, in one statement. Answers how many. */
    int verifyAll(UUID statement, UUID by) {
        return db.sql("""
                        insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, said_by, said_at)
                        select gen_random_uuid(), l.delivery_id, l.record_id, l.compartment, l.organisation_id, 'VERIFIED', :by, :at
                        from delivery.standing_lines l where l.statement_id = :statement and l.state = 'OPEN'
                        """)
                .param("statement", statement)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** What was said of the lines shown, oldest first. */
    List<Said> said(List<UUID> deliveries) {
        return db.sql("""
                        select delivery_id, kind, text, said_by, said_at from delivery.remarks
                        where delivery_id = any (:deliveries) and text <> '' order by said_at, id
                        """)
                .param("deliveries", deliveries.toArray(UUID[]::new))
                .query((row, n) -> new Said(
                        row.getObject("delivery_id", UUID.class),
                        row.getString("kind"),
                        row.getString("text"),
                        row.getObject("said_by", UUID.class),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

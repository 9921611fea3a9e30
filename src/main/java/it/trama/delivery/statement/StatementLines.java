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

/** Lines of statements and what is said of them. The office reads and writes by functions that name nobody. */
@Repository
class StatementLines {

    private static final String OF_BODY =
            " from (select x.* from delivery.standing_lines x where x.statement_id = :statement) l ";
    private static final String FOR_OFFICE =
            " from (select x.*, '' as beneficiary, '' as note from delivery.office_lines(:statement) x) l ";

    private final JdbcClient db;
    private final Clock clock;

    StatementLines(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private static String from(boolean office) {
        return office ? FOR_OFFICE : OF_BODY;
    }

    /** @param state empty: all; those that somebody asks about first */
    List<Line> of(UUID statement, boolean office, String state, int limit, int offset) {
        return db.sql("select l.*" + from(office) + """
                        where :state = '' or l.state = :state
                        order by l.state <> 'QUESTIONED', l.delivered_on, l.beneficiary, l.number, l.delivery_id limit :limit offset :offset
                        """)
                .param("statement", statement)
                .param("state", state)
                .param("limit", limit)
                .param("offset", offset)
                .query(StatementLines::toLine)
                .list();
    }

    Optional<Line> find(UUID statement, boolean office, UUID delivery) {
        return db.sql("select l.*" + from(office) + "where l.delivery_id = :delivery")
                .param("statement", statement)
                .param("delivery", delivery)
                .query(StatementLines::toLine)
                .optional();
    }

    /** As the office sees it. */
    Optional<UUID> longest(UUID statement) {
        return db.sql("select l.delivery_id" + FOR_OFFICE
                        + "order by l.quantity desc, l.delivered_on, l.delivery_id limit 1")
                .param("statement", statement)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    private static Line toLine(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("delivery_id", UUID.class),
                row.getInt("number"),
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

    List<Sum> byAssignment(UUID statement, boolean office) {
        return db.sql("""
                        select l.number, l.beneficiary as name, l.title as detail, count(*)::int as lines, sum(l.quantity) as quantity, l.unit,
                               sum(l.amount) as amount, sum(l.user_share) as user_share, sum(l.other_share) as other_share
                        """ + from(office) + " group by l.number, l.beneficiary, l.title, l.unit order by 2, 3, 1")
                .param("statement", statement)
                .query(StatementLines::toSum)
                .list();
    }

    /** The line without a name: nobody's money was committed. */
    List<Sum> byFundLine(UUID statement, boolean office) {
        return db.sql("""
                        select 0 as number, coalesce(f.code, '') as name, coalesce(f.purpose, '') as detail, count(*)::int as lines, 0 as quantity, '' as unit,
                               sum(l.amount) as amount, sum(l.user_share) as user_share, sum(l.other_share) as other_share
                        """ + from(office) + """
                        left join fund.commitments c on c.id = l.commitment_id left join fund.lines f on f.id = c.line_id
                        group by f.code, f.purpose order by 2
                        """)
                .param("statement", statement)
                .query(StatementLines::toSum)
                .list();
    }

    private static Sum toSum(ResultSet row, int n) throws SQLException {
        return new Sum(
                row.getInt("number"),
                row.getString("name"),
                row.getString("detail"),
                row.getInt("lines"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                Statements.amounts(row));
    }

    /** The body's answer, once, however often it is sent. */
    void answer(UUID id, Said said) {
        db.sql("""
                        insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, text, said_by, said_at, for_office)
                        select :id, l.delivery_id, l.record_id, l.compartment, l.organisation_id, 'ANSWERED', :text, :by, :at, true
                        from delivery.statement_lines l where l.delivery_id = :delivery
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("delivery", said.delivery())
                .param("text", said.text())
                .param("by", said.by())
                .param("at", OffsetDateTime.ofInstant(said.at(), clock.getZone()))
                .update();
    }

    /** What the office says, once. @return false: the service has closed that month of that person */
    boolean say(UUID id, Said said) {
        return db.sql("select delivery.office_say(:id, :delivery, :kind, :text, :by, :at)")
                .param("id", id)
                .param("delivery", said.delivery())
                .param("kind", said.kind())
                .param("text", said.text())
                .param("by", said.by())
                .param("at", OffsetDateTime.ofInstant(said.at(), clock.getZone()))
                .query(Boolean.class)
                .single();
    }

    /** All that nobody has questioned, in one statement. Answers how many. */
    int verifyAll(UUID statement, UUID by) {
        return db.sql("select delivery.office_verify(:statement, :by, :at)")
                .param("statement", statement)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    /** What was said of the lines shown, oldest first; for the office without words that were not meant for it. */
    List<Said> said(List<UUID> deliveries, boolean office) {
        String remarks = office
                ? "select * from delivery.office_remarks(:deliveries)"
                : "select *, text as words from delivery.remarks where delivery_id = any (:deliveries) and text <> '' order by said_at, id";
        return db.sql(remarks)
                .param("deliveries", deliveries.toArray(UUID[]::new))
                .query((row, n) -> new Said(
                        row.getObject("delivery_id", UUID.class),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getObject("said_by", UUID.class),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

package it.trama.delivery.assignment;

import it.trama.delivery.assignment.Assignment.Given;
import it.trama.delivery.assignment.Assignment.Origin;
import it.trama.delivery.assignment.Assignment.Promise;
import it.trama.delivery.assignment.Assignment.Quantity;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments; row-level security shows those of the actor's body and of the records the actor works on. */
@Repository
class Assignments {

    private final JdbcClient db;

    Assignments(JdbcClient db) {
        this.db = db;
    }

    void add(Assignment assignment) {
        db.sql("""
                        insert into delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind,
                                                          quantity, unit, unit_value, commitment_id, valid, contact)
                        values (:id, :support, :record, :compartment, :person, :organisation, :beneficiary, :title, :kind,
                                :quantity, :unit, :unitValue, :commitment, daterange(:from, :to), :contact)
                        """)
                .param("id", assignment.id())
                .param("support", assignment.origin().support())
                .param("record", assignment.origin().record())
                .param("compartment", assignment.origin().compartment().name())
                .param("person", assignment.origin().person())
                .param("organisation", assignment.origin().organisation())
                .param("beneficiary", assignment.promise().beneficiary())
                .param("title", assignment.promise().title())
                .param("kind", assignment.promise().kind())
                .param("quantity", assignment.quantity().number())
                .param("unit", assignment.quantity().unit())
                .param("unitValue", assignment.quantity().unitValue())
                .param("commitment", assignment.quantity().commitment(), Types.OTHER)
                .param("from", assignment.valid().from())
                .param("to", assignment.valid().to(), Types.DATE)
                .param("contact", assignment.promise().contact())
                .update();
    }

    /** Of the body, open ones first, those that end soonest before; {@code text} is part of who or what. */
    List<Assignment> ofBody(UUID organisation, String text, int limit, long offset) {
        return db.sql("""
                        select a.*, lower(a.valid) as starts, upper(a.valid) as ends, g.quantity as given_quantity, g.amount as given_amount
                        from delivery.assignments a
                        cross join lateral (select coalesce(sum(d.quantity), 0) as quantity, coalesce(sum(d.amount), 0) as amount
                                            from delivery.deliveries d where d.assignment_id = a.id) g
                        where a.organisation_id = :organisation and (position(lower(:text) in lower(a.beneficiary || ' ' || a.title || ' n. ' || a.number)) > 0)
                        order by (g.quantity >= a.quantity or upper(a.valid) <= trust.today()) nulls first, upper(a.valid) nulls last, a.beneficiary, a.id
                        limit :limit offset :offset
                        """)
                .param("organisation", organisation)
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(Assignments::toAssignment)
                .list();
    }

    /** All parts, of whatever edition, of the supports that these are parts of. */
    List<Assignment> ofSameSupports(Collection<UUID> ids) {
        return db.sql("""
                        select a.*, lower(a.valid) as starts, upper(a.valid) as ends, 0 as given_quantity, 0 as given_amount
                        from delivery.assignments a
                        where a.support_id in (select s.support_id from delivery.assignments s where s.id = any (:ids))
                        order by lower(a.valid), a.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Assignments::toAssignment)
                .list();
    }

    int countOfBody(UUID organisation, String text) {
        return db.sql("""
                        select count(*) from delivery.assignments a
                        where a.organisation_id = :organisation and (position(lower(:text) in lower(a.beneficiary || ' ' || a.title || ' n. ' || a.number)) > 0)
                        """)
                .param("organisation", organisation)
                .param("text", text)
                .query(Integer.class)
                .single();
    }

    Optional<Assignment> find(UUID id, UUID organisation) {
        return db.sql("""
                        select a.*, lower(a.valid) as starts, upper(a.valid) as ends, g.quantity as given_quantity, g.amount as given_amount
                        from delivery.assignments a
                        cross join lateral (select coalesce(sum(d.quantity), 0) as quantity, coalesce(sum(d.amount), 0) as amount
                                            from delivery.deliveries d where d.assignment_id = a.id) g
                        where a.id = :id and a.organisation_id = :organisation
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .query(Assignments::toAssignment)
                .optional();
    }

    /** Two at once would both see the same left; the second waits here. Rows of this table are never updated, so there is none to lock. */
    void lock(UUID id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('delivery.assignment:' || :id, 0))")
                .param("id", id.toString())
                .query()
                .singleRow();
    }

    private static Assignment toAssignment(ResultSet row, int n) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                new Origin(
                        row.getObject("support_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("person_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                new Promise(
                        row.getString("beneficiary"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("contact"),
                        row.getInt("number")),
                new Quantity(
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getBigDecimal("unit_value"),
                        row.getObject("commitment_id", UUID.class),
                        Money.of(row.getBigDecimal("worth"))),
                new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                new Given(row.getBigDecimal("given_quantity"), Money.of(row.getBigDecimal("given_amount"))));
    }
}

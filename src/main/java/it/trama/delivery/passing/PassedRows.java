package it.trama.delivery.passing;

import it.trama.delivery.PassingOn;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
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

/** Reads under the policy of who works on the record; moves hours by functions that keep both sides at once. */
@Repository
class PassedRows implements PassingOn {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    PassedRows(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<Part> of(UUID record) {
        return db.sql("""
                        with open as (
                            select a.* from delivery.assignments a
                            where a.record_id = :record and a.made_by = 'PACT' and a.unit = 'HOUR' and a.commitment_id is not null
                              and a.compartment <> 'SEALED' and (upper_inf(a.valid) or upper(a.valid) > trust.today())
                        ), ended as (
                            select t.*, p.from_id from delivery.passed_on p join delivery.assignments t on t.id = p.to_id
                            where p.record_id = :record and p.returned_at is null and upper(t.valid) <= trust.today() + 1
                        ), rest as (
                            select a.id as source, a.quantity, a.worth, a.id from open a
                            union all
                            select t.from_id, t.quantity, t.worth, t.id from ended t
                        ), left_over as (
                            select r.source, sum(r.quantity - g.hours) as hours, sum(r.worth - g.amount) as amount
                            from rest r
                            cross join lateral (select coalesce(sum(d.quantity), 0) as hours, coalesce(sum(d.amount), 0) as amount
                                                from delivery.deliveries d where d.assignment_id = r.id) g
                            group by 1
                        )
                        select a.*, lower(a.valid) as starts, upper(a.valid) as ends, l.hours as hours_left, l.amount as amount_left
                        from open a join left_over l on l.source = a.id
                        where l.hours > 0 and l.amount > 0 order by a.title, a.id
                        """).param("record", record).query(PassedRows::part).list();
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                new What(row.getObject("organisation_id", UUID.class), row.getString("kind"), row.getString("title")),
                new Left(
                        row.getBigDecimal("hours_left"),
                        row.getBigDecimal("unit_value"),
                        Money.of(row.getBigDecimal("amount_left"))),
                new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }

    @Override
    public Optional<Passed> passOn(UUID from, UUID to, BigDecimal hours) {
        return db.sql("select * from delivery.pass_on(:from, :to, :hours, :by, :now)")
                .param("from", from)
                .param("to", to)
                .param("hours", hours)
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .query(PassedRows::passed)
                .optional();
    }

    @Override
    public Optional<Passed> passed(UUID to) {
        return db.sql(
                        "select commitment_id as commitment, unit_value, amount from delivery.passed_on where to_id = :to")
                .param("to", to)
                .query(PassedRows::passed)
                .optional();
    }

    private static Passed passed(ResultSet row, int n) throws SQLException {
        return new Passed(
                row.getObject("commitment", UUID.class),
                row.getBigDecimal("unit_value"),
                Money.of(row.getBigDecimal("amount")));
    }

    @Override
    public void takeBack(UUID to) {
        db.sql("select delivery.take_back(:to, :now)")
                .param("to", to)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}

package it.trama.agenda.closing;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The closed days that the body itself says. */
@Repository
class ClosedDays {

    /** @param desk its name; null: the whole body */
    record Closure(
            UUID id,
            LocalDate first,
            LocalDate last,
            @Nullable String desk,
            String reason) {}

    record Yearly(UUID id, String name, int month, int day) {}

    record Desk(UUID id, String name) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    ClosedDays(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    private UUID body() {
        return actors.actor().organisation();
    }

    List<Closure> toCome() {
        return db.sql("""
                        select c.id, lower(c.days) as first, upper(c.days) - 1 as last, d.name as desk, c.reason
                        from agenda.closures c left join agenda.desks d on d.id = c.desk_id
                        where c.organisation_id = :body and c.revoked_at is null and upper(c.days) > trust.today()
                        order by lower(c.days), c.id limit 200
                        """).param("body", body()).query(Rows.as(Closure.class)).list();
    }

    List<Yearly> yearly() {
        return db.sql("""
                        select id, name, month, day from agenda.yearly_days
                        where organisation_id = :body and upper_inf(valid) order by month, day
                        """).param("body", body()).query(Rows.as(Yearly.class)).list();
    }

    List<Desk> desks() {
        return db.sql("""
                        select id, name from agenda.desks where organisation_id = :body and coalesce(upper(valid) > trust.today(), true) order by name
                        """).param("body", body()).query(Rows.as(Desk.class)).list();
    }

    void add(AddClosure.Command command) {
        db.sql("""
                        insert into agenda.closures (id, organisation_id, desk_id, days, reason, made_by, made_at)
                        values (:id, :body, :desk, daterange(:first, :last, '[]'), :reason, :by, :now) on conflict (id) do nothing
                        """)
                .param("id", command.id())
                .param("body", body())
                .param("desk", command.desk(), Types.OTHER)
                .param("first", command.first())
                .param("last", command.last())
                .param("reason", command.reason())
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** False when it is not the body's or revoked already. */
    boolean revoke(UUID id) {
        return db.sql("""
                        update agenda.closures set revoked_by = :by, revoked_at = :now
                        where id = :id and organisation_id = :body and revoked_at is null
                        """)
                        .param("id", id)
                        .param("body", body())
                        .param("by", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void addYearly(UUID id, String name, MonthDay day) {
        db.sql("""
                        insert into agenda.yearly_days (id, organisation_id, name, month, day, valid)
                        values (:id, :body, :name, :month, :day, daterange(trust.today(), null)) on conflict do nothing
                        """)
                .param("id", id)
                .param("body", body())
                .param("name", name)
                .param("month", day.getMonthValue())
                .param("day", day.getDayOfMonth())
                .update();
    }

    /** From tomorrow on; false when it is not the body's or over already. */
    boolean endYearly(UUID id) {
        return db.sql("""
                        update agenda.yearly_days set valid = daterange(lower(valid), trust.today() + 1)
                        where id = :id and organisation_id = :body and upper_inf(valid)
                        """).param("id", id).param("body", body()).update() == 1;
    }
}

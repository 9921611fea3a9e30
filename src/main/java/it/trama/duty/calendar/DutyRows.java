package it.trama.duty.calendar;

import it.trama.duty.NewDuty;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due and what was done with it. */
@Repository
class DutyRows {

    /** @param id of the form, so that a second sending writes nothing */
    record Step(UUID id, UUID duty, String kind, @Nullable LocalDate day, String note, UUID by, OffsetDateTime at) {}

    private record Owner(String rule, UUID organisationId) {}

    private static final String COLUMNS = "select d.id, d.rule, d.kind, d.title, d.href, d.due, d.owner_id, d.done_on ";

    private final JdbcClient db;

    DutyRows(JdbcClient db) {
        this.db = db;
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                new Duty.About(
                        row.getString("rule"), row.getString("kind"), row.getString("title"), row.getString("href")),
                row.getObject("due", LocalDate.class),
                row.getObject("owner_id", UUID.class),
                row.getObject("done_on", LocalDate.class));
    }

    /** All that was set, moved, given or done. */
    List<Duty> all() {
        return db.sql(COLUMNS + "from duty.duties d").query(DutyRows::duty).list();
    }

    /** What may wait until the day: what is open, and whatever is known of the occurrences. */
    List<Duty> waiting(LocalDate last, Collection<UUID> occurrences) {
        return db.sql(COLUMNS + """
                        from duty.duties d where d.done_on is null and d.due <= :last or d.id = any (:occurrences)
                        """)
                .param("last", last)
                .param("occurrences", occurrences.toArray(UUID[]::new))
                .query(DutyRows::duty)
                .list();
    }

    Optional<Duty> find(UUID id) {
        return db.sql(COLUMNS + "from duty.duties d where d.id = :id")
                .param("id", id)
                .query(DutyRows::duty)
                .optional();
    }

    /** Bodies that answer for recurring obligations. */
    Map<String, UUID> owners() {
        return db.sql("select rule, organisation_id from duty.owners").query(Rows.as(Owner.class)).list().stream()
                .collect(Collectors.toMap(Owner::rule, Owner::organisationId));
    }

    void give(String rule, UUID organisation) {
        db.sql("""
                        insert into duty.owners (rule, organisation_id) values (:rule, :organisation)
                        on conflict (rule) do update set organisation_id = excluded.organisation_id
                        """).param("rule", rule).param("organisation", organisation).update();
    }

    void set(NewDuty duty) {
        keep(
                new Duty(
                        duty.source(),
                        new Duty.About("", duty.kind(), duty.title(), duty.href()),
                        duty.due(),
                        duty.owner(),
                        null),
                true);
    }

    /** @param anew what is there already becomes as this is */
    void keep(Duty duty, boolean anew) {
        db.sql("""
                        insert into duty.duties (id, rule, kind, title, href, due, owner_id)
                        values (:id, :rule, :kind, :title, :href, :due, :owner) on conflict (id) do
                        """
                        + (anew
                                ? "update set kind = excluded.kind, title = excluded.title, href = excluded.href,"
                                        + " due = excluded.due, owner_id = excluded.owner_id"
                                : "nothing"))
                .param("id", duty.id())
                .param("rule", duty.about().rule())
                .param("kind", duty.about().kind())
                .param("title", duty.about().title())
                .param("href", duty.about().href())
                .param("due", duty.due())
                .param("owner", duty.owner())
                .update();
    }

    /** Whether it was open. */
    boolean close(UUID id, LocalDate day) {
        return db.sql("update duty.duties set done_on = :day where id = :id and done_on is null")
                        .param("id", id)
                        .param("day", day)
                        .update()
                > 0;
    }

    /** Whether it was closed. */
    boolean reopen(UUID id) {
        return db.sql("update duty.duties set done_on = null where id = :id and done_on is not null")
                        .param("id", id)
                        .update()
                > 0;
    }

    void move(UUID id, LocalDate due) {
        db.sql("update duty.duties set due = :due where id = :id")
                .param("id", id)
                .param("due", due)
                .update();
    }

    void own(UUID id, UUID organisation) {
        db.sql("update duty.duties set owner_id = :organisation where id = :id")
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    void drop(UUID id) {
        db.sql("delete from duty.duties where id = :id and done_on is null")
                .param("id", id)
                .update();
    }

    void write(Step step) {
        db.sql("""
                        insert into duty.steps (id, duty_id, kind, day, note, written_by, written_at)
                        values (:id, :duty, :kind, :day, :note, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", step.id())
                .param("duty", step.duty())
                .param("kind", step.kind())
                .param("day", step.day())
                .param("note", step.note())
                .param("by", step.by())
                .param("at", step.at())
                .update();
    }

    boolean wrote(UUID step) {
        return db.sql("select exists (select from duty.steps where id = :id)")
                .param("id", step)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<Step> steps(UUID duty) {
        return db.sql("""
                        select id, duty_id as duty, kind, day, note, written_by as by, written_at as at
                        from duty.steps where duty_id = :duty order by written_at desc, id
                        """).param("duty", duty).query(Rows.as(Step.class)).list();
    }
}

package it.trama.accreditation.register;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks on accredited bodies: planned, done, with findings and remedies. */
@Repository
class Checks {

    record Check(
            UUID id,
            UUID entry,
            Plan plan,
            @Nullable Done done,
            @Nullable LocalDate remediedOn,
            String remedy,
            int version) {

        String state() {
            Done what = done;
            if (what == null) {
                return "PLANNED";
            }
            if (what.outcome().equals("CONFORMING")) {
                return "CONFORMING";
            }
            return remediedOn == null ? "FINDINGS" : "REMEDIED";
        }
    }

    /** @param body its name */
    record Plan(UUID organisation, String body, String area, LocalDate on, String subject) {}

    record Done(
            LocalDate on,
            String outcome,
            String findings,
            @Nullable LocalDate remedyDue) {}

    private static final String ROWS = """
            select c.*, o.name, e.area from accreditation.checks c
            join accreditation.entries e on e.id = c.entry_id
            join trust.organisations o on o.id = c.organisation_id
            """;

    private final JdbcClient db;

    Checks(JdbcClient db) {
        this.db = db;
    }

    List<Check> of(UUID entry) {
        return db.sql(ROWS + " where c.entry_id = :entry order by c.planned_on desc, c.id")
                .param("entry", entry)
                .query((row, _) -> check(row))
                .list();
    }

    /** Those that wait for something first, the newest first; the actor's own or, for the office, all. */
    List<Check> all() {
        return db.sql(
                        ROWS
                                + " order by (c.done_on is not null and (c.outcome = 'CONFORMING' or c.remedied_on is not null)), c.planned_on desc limit 200")
                .query((row, _) -> check(row))
                .list();
    }

    Optional<Check> find(UUID id) {
        return db.sql(ROWS + " where c.id = :id")
                .param("id", id)
                .query((row, _) -> check(row))
                .optional();
    }

    private static Check check(java.sql.ResultSet row) throws java.sql.SQLException {
        LocalDate done = row.getObject("done_on", LocalDate.class);
        return new Check(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                new Plan(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("area"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("subject")),
                done == null
                        ? null
                        : new Done(
                                done,
                                row.getString("outcome"),
                                row.getString("findings"),
                                row.getObject("remedy_due", LocalDate.class)),
                row.getObject("remedied_on", LocalDate.class),
                row.getString("remedy"),
                row.getInt("version"));
    }

    void plan(UUID id, Entries.Row entry, LocalDate on, String subject, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.checks (id, entry_id, organisation_id, planned_on, subject, planned_by, planned_at)
                        values (:id, :entry, :organisation, :on, :subject, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("entry", entry.id())
                .param("organisation", entry.body().id())
                .param("on", on)
                .param("subject", subject)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** False when it was done before. */
    boolean done(UUID id, Done done) {
        return db.sql("""
                        update accreditation.checks set done_on = :on, outcome = :outcome, findings = :findings, remedy_due = :due, version = version + 1
                        where id = :id and done_on is null
                        """)
                        .param("id", id)
                        .param("on", done.on())
                        .param("outcome", done.outcome())
                        .param("findings", done.findings())
                        .param("due", done.remedyDue(), Types.DATE)
                        .update()
                == 1;
    }

    boolean remedied(UUID id, LocalDate on, String how) {
        return db.sql("""
                        update accreditation.checks set remedied_on = :on, remedy = :how, version = version + 1
                        where id = :id and outcome = 'FINDINGS' and remedied_on is null
                        """).param("id", id).param("on", on).param("how", how).update() == 1;
    }

    /** What is due until the day: a check to do, a finding to put right, an accreditation that runs out. */
    record Due(UUID entry, String kind, String body, String area, LocalDate day) {}

    /** The actor's own or, for the office, all; accreditations in force that run out before the second day. */
    List<Due> due(LocalDate today, LocalDate until, LocalDate renewal, @Nullable UUID organisation) {
        return db.sql("""
                        select c.entry_id as entry, case when c.done_on is null then 'CHECK' else 'REMEDY' end as kind, o.name as body, e.area,
                               case when c.done_on is null then c.planned_on else c.remedy_due end as day
                        from accreditation.checks c
                        join accreditation.entries e on e.id = c.entry_id
                        join trust.organisations o on o.id = c.organisation_id
                        where c.done_on is null and c.planned_on <= :until
                           or c.outcome = 'FINDINGS' and c.remedied_on is null and c.remedy_due <= :until
                        union all
                        select e.id, 'RENEWAL', o.name, e.area, upper(e.valid) - 1
                        from accreditation.entries e join trust.organisations o on o.id = e.organisation_id
                        where e.valid @> :today and upper(e.valid) <= :renewal and e.organisation_id = :organisation
                          and not exists (select from accreditation.entries n where n.organisation_id = e.organisation_id and n.area = e.area
                                          and lower(n.valid) >= upper(e.valid))
                        order by day limit 50
                        """)
                .param("today", today)
                .param("until", until)
                .param("renewal", renewal)
                .param("organisation", organisation, Types.OTHER)
                .query(Rows.as(Due.class))
                .list();
    }
}

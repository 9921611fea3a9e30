package it.trama.project.overview;

import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects in few words, one statement each; the RECORD policy decides which exist for whom. */
@Repository
class SummaryRows {

    /** What the record has of each, for its tabs: projects in force or not, passages that are not over, requests; {@code calls} open today. */
    record Counts(int projects, int passages, int requests, boolean calls) {}

    /** A project in force and one of its goals, null where there is none. */
    record InForce(
            Counts counts,
            @Nullable UUID project,
            @Nullable String title,
            @Nullable LocalDate ends,
            @Nullable String goal,
            @Nullable LocalDate due) {}

    record Edition(
            UUID project,
            String title,
            int edition,
            String status,
            @Nullable OffsetDateTime signedAt,
            @Nullable LocalDate closedOn) {}

    record Asked(UUID request, String label, OffsetDateTime askedAt) {}

    private final JdbcClient db;

    SummaryRows(JdbcClient db) {
        this.db = db;
    }

    /** For who works on the record one row at least, for others none: the newest first, each with its goals in their order. */
    List<InForce> inForce(UUID record, Compartment compartment) {
        return db.sql("""
                        select c.*, p.id as project, p.title, upper(p.valid) - 1 as ends, g.title as goal, g.due
                        from (select (select count(distinct root_id) from project.projects where record_id = :record)::integer as projects,
                                     (select count(*) from project.transitions
                                      where record_id = :record and status in ('PLANNED', 'PREPARED'))::integer as passages,
                                     (select count(*) from project.ranking_applications
                                      where record_id = :record and withdrawn_at is null)::integer as requests,
                                     exists (select from project.ranking_calls where trust.today() between opens_on and closes_on) as calls
                              where trust.may(:record, :compartment, 3)) c
                        left join project.projects p on p.record_id = :record and p.status = 'SIGNED' and p.valid @> trust.today()
                        left join project.goals g on g.project_id = p.id
                        order by lower(p.valid) desc, p.id, g.ordinal
                        """)
                .param("record", record)
                .param("compartment", compartment.name())
                .query(SummaryRows::toInForce)
                .list();
    }

    private static InForce toInForce(ResultSet row, int n) throws SQLException {
        return new InForce(
                new Counts(
                        row.getInt("projects"),
                        row.getInt("passages"),
                        row.getInt("requests"),
                        row.getBoolean("calls")),
                row.getObject("project", UUID.class),
                row.getString("title"),
                row.getObject("ends", LocalDate.class),
                row.getString("goal"),
                row.getObject("due", LocalDate.class));
    }

    List<Edition> editions(UUID record) {
        return db.sql("""
                        select id as project, title, edition, status, signed_at, closed_on
                        from project.projects where record_id = :record order by lower(valid), number, edition
                        """).param("record", record).query(Rows.as(Edition.class)).list();
    }

    /** What a body still has to sign, oldest first. */
    List<Asked> asked(UUID organisation) {
        return db.sql("""
                        select r.id as request, s.content::jsonb -> 'heading' ->> 'title' as label, s.asked_at
                        from project.signature_requests r join project.sheets s on s.id = r.sheet_id
                        where r.organisation_id = :organisation and s.status = 'OPEN'
                          and not exists (select from project.signatures g where g.request_id = r.id)
                        order by s.asked_at limit 50
                        """)
                .param("organisation", organisation)
                .query(Rows.as(Asked.class))
                .list();
    }
}

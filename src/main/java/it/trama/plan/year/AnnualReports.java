package it.trama.plan.year;

import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports of years, as they were made. */
@Repository
class AnnualReports {

    /** @param deed as with {@link YearPlans.YearPlan} */
    record Report(
            UUID id,
            UUID plan,
            int year,
            String state,
            String foreword,
            OffsetDateTime madeAt,
            @Nullable Deed deed) {

        boolean proposed() {
            return state.equals("PROPOSED");
        }
    }

    private final JdbcClient db;
    private final JsonMapper json;

    AnnualReports(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Report> ofPlan(UUID plan) {
        return one("plan_id = :id", plan);
    }

    Optional<Report> find(UUID id) {
        return one("id = :id", id);
    }

    Optional<Report> lock(UUID id) {
        return one("id = :id for update", id);
    }

    private Optional<Report> one(String which, UUID id) {
        return select(which).param("id", id).query((row, _) -> report(row)).optional();
    }

    List<Report> waiting() {
        return select("state = 'PROPOSED' order by year")
                .query((row, _) -> report(row))
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return db.sql(
                "select id, plan_id, year, state, foreword, made_at, deed_body, deed_number, deed_day from plan.annual_reports where "
                        + which);
    }

    private static Report report(java.sql.ResultSet row) throws java.sql.SQLException {
        String body = row.getString("deed_body");
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("year"),
                row.getString("state"),
                row.getString("foreword"),
                row.getObject("made_at", OffsetDateTime.class),
                body == null
                        ? null
                        : new Deed(body, row.getString("deed_number"), row.getObject("deed_day", LocalDate.class)));
    }

    ReportPage.Content content(UUID id) {
        String content = db.sql("select content::text from plan.annual_reports where id = :id")
                .param("id", id)
                .query(Rows.scalar(String.class))
                .single();
        return json.readValue(content, ReportPage.Content.class);
    }

    /** A new one, or a draft made again. */
    void keep(UUID plan, int year, ReportPage.Content content, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into plan.annual_reports (id, plan_id, year, foreword, content, made_by, made_at)
                        values (gen_random_uuid(), :plan, :year, :foreword, cast(:content as jsonb), :by, :at)
                        on conflict (plan_id) do update set foreword = excluded.foreword, content = excluded.content,
                            made_by = excluded.made_by, made_at = excluded.made_at
                        """)
                .param("plan", plan)
                .param("year", year)
                .param("foreword", content.foreword())
                .param("content", json.writeValueAsString(content))
                .param("by", by)
                .param("at", at)
                .update();
    }

    void move(UUID id, String state, @Nullable Deed deed) {
        db.sql("""
                        update plan.annual_reports set state = :state, deed_body = :body, deed_number = :number, deed_day = :day where id = :id
                        """)
                .param("id", id)
                .param("state", state)
                .param("body", deed == null ? null : deed.body(), java.sql.Types.VARCHAR)
                .param("number", deed == null ? null : deed.number(), java.sql.Types.VARCHAR)
                .param("day", deed == null ? null : deed.day(), java.sql.Types.DATE)
                .update();
    }
}

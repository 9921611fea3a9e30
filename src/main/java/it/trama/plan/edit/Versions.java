package it.trama.plan.edit;

import it.trama.plan.ResolutionSubjects.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of plans. */
@Repository
class Versions {

    /** @param deed that approved it; of a draft, the one that gave it back */
    record Version(
            UUID id,
            String cycle,
            int number,
            String title,
            String reason,
            String state,
            @Nullable Deed deed) {

        boolean draft() {
            return state.equals("DRAFT");
        }

        boolean proposed() {
            return state.equals("PROPOSED");
        }
    }

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Version> all() {
        return select("true order by cycle desc, number desc")
                .query((row, _) -> version(row))
                .list();
    }

    Optional<Version> find(UUID id) {
        return select("id = :id")
                .param("id", id)
                .query((row, _) -> version(row))
                .optional();
    }

    Optional<Version> lock(UUID id) {
        return select("id = :id for update")
                .param("id", id)
                .query((row, _) -> version(row))
                .optional();
    }

    /** The one of a cycle that is not decided yet. */
    Optional<Version> open(String cycle) {
        return select("cycle = :cycle and state <> 'APPROVED'")
                .param("cycle", cycle)
                .query((row, _) -> version(row))
                .optional();
    }

    List<Version> waiting() {
        return select("state = 'PROPOSED' order by cycle")
                .query((row, _) -> version(row))
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return db.sql(
                "select id, cycle, number, title, reason, state, deed_body, deed_number, deed_day from plan.versions where "
                        + which);
    }

    private static Version version(ResultSet row) throws SQLException {
        String body = row.getString("deed_body");
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("cycle"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("reason"),
                row.getString("state"),
                body == null
                        ? null
                        : new Deed(body, row.getString("deed_number"), row.getObject("deed_day", LocalDate.class)));
    }

    /** The cycle's next one; nothing when one is open already. */
    void add(UUID id, String cycle, String title, String reason, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into plan.versions (id, cycle, number, title, reason, opened_by, opened_at)
                        values (:id, :cycle, (select count(*) + 1 from plan.versions where cycle = :cycle), :title, :reason, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("cycle", cycle)
                .param("title", title)
                .param("reason", reason)
                .param("by", by)
                .param("at", at)
                .update();
    }

    void move(UUID id, String state, @Nullable Deed deed) {
        db.sql("""
                        update plan.versions set state = :state, deed_body = :body, deed_number = :number, deed_day = :day where id = :id
                        """)
                .param("id", id)
                .param("state", state)
                .param("body", deed == null ? null : deed.body(), Types.VARCHAR)
                .param("number", deed == null ? null : deed.number(), Types.VARCHAR)
                .param("day", deed == null ? null : deed.day(), Types.DATE)
                .update();
    }

    /** What an approved version says becomes the plan. */
    void apply(UUID id, String cycle, LocalDate day) {
        db.sql("update plan.cycles set approved_on = :day where code = :cycle and approved_on is null")
                .param("day", day)
                .param("cycle", cycle)
                .update();
        db.sql("""
                        update plan.items i set area = d.area, kind = d.kind, parent_code = d.parent_code, title = d.title, section = d.section,
                            ordinal = d.ordinal, retired = d.retired, changed_by = d.changed_by, changed_at = d.changed_at
                        from plan.version_items d where d.version_id = :id and d.code = i.code
                        """).param("id", id).update();
        db.sql("""
                        insert into plan.items (code, cycle, area, kind, parent_code, title, section, ordinal, retired, changed_by, changed_at)
                        select code, :cycle, area, kind, parent_code, title, section, ordinal, retired, changed_by, changed_at
                        from plan.version_items where version_id = :id and code not in (select code from plan.items)
                        """).param("id", id).param("cycle", cycle).update();
    }
}

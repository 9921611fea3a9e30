package it.trama.assessment.definition;

import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Definitions that were added, and on which days each version is in use. */
@Repository
class StoredDefinitions {

    /** @param added whether its content is stored here; shipped otherwise. No {@code from} and {@code to}: always in use */
    record Version(
            String code,
            int version,
            boolean added,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final JdbcClient db;

    StoredDefinitions(JdbcClient db) {
        this.db = db;
    }

    /** Every version that was added or whose days were set. */
    List<Version> versions() {
        return db.sql("""
                        select coalesce(d.code, a.code) as code, coalesce(d.version, a.version) as version, d.code is not null as added,
                               lower(a.valid) as "from", upper(a.valid) as "to", isempty(a.valid) as never
                        from assessment.definitions d full join assessment.availability a on a.code = d.code and a.version = d.version
                        """).query(StoredDefinitions::toVersion).list();
    }

    private static Version toVersion(ResultSet row, int n) throws SQLException {
        boolean never = row.getBoolean("never");
        return new Version(
                row.getString("code"),
                row.getInt("version"),
                row.getBoolean("added"),
                never ? LocalDate.MAX : row.getObject("from", LocalDate.class),
                row.getObject("to", LocalDate.class));
    }

    String content(String code, int version) {
        return db.sql("select content from assessment.definitions where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(Rows.scalar(String.class))
                .single();
    }

    /** False when the version is there already. */
    boolean add(String code, int version, String content, UUID by, Instant at) {
        return db.sql("""
                        insert into assessment.definitions (code, version, content, added_by, added_at)
                        values (:code, :version, :content, :by, :at) on conflict do nothing
                        """)
                        .param("code", code)
                        .param("version", version)
                        .param("content", content)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void use(Version version, UUID by, Instant at) {
        db.sql("""
                        insert into assessment.availability (code, version, valid, changed_by, changed_at)
                        values (:code, :version, daterange(cast(:from as date), cast(:to as date)), :by, :at)
                        on conflict (code, version) do update
                        set valid = excluded.valid, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("code", version.code())
                .param("version", version.version())
                .param("from", version.from(), Types.DATE)
                .param("to", version.to(), Types.DATE)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

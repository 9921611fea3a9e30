package it.trama.plan.load;

import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between preview and confirmation. Who did not send them does not find them. */
@Repository
class WaitingFiles {

    record Waiting(int fromYear, int toYear, String name, String content, boolean loaded) {

        PlanYears years() {
            return new PlanYears(fromYear, toYear);
        }

        PlanFile file() {
            return new PlanFile(name, content);
        }
    }

    private final JdbcClient db;

    WaitingFiles(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, PlanYears years, PlanFile file, UUID by, OffsetDateTime at) {
        db.sql("delete from plan.waiting_files where created_at < :before")
                .param("before", at.minusDays(1))
                .update();
        db.sql("""
                        insert into plan.waiting_files (id, cycle, title, from_year, to_year, name, content, created_by, created_at)
                        values (:id, :cycle, :title, :from, :to, :name, :content, :by, :at)
                        """)
                .param("id", id)
                .param("cycle", years.code())
                .param("title", years.title())
                .param("from", years.from())
                .param("to", years.to())
                .param("name", file.name())
                .param("content", file.text())
                .param("by", by)
                .param("at", at)
                .update();
    }

    Optional<Waiting> find(UUID id, UUID by) {
        return db.sql("""
                        select from_year, to_year, name, content, loaded from plan.waiting_files
                        where id = :id and created_by = :by for update
                        """)
                .param("id", id)
                .param("by", by)
                .query(Rows.as(Waiting.class))
                .optional();
    }

    void loaded(UUID id) {
        db.sql("update plan.waiting_files set loaded = true, content = '' where id = :id")
                .param("id", id)
                .update();
    }
}

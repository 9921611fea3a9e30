package it.trama.project.progress;

import it.trama.project.Project;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps and duties that somebody marked as done, in {@code project.steps_done}: of the whole project, through its editions. */
@Repository
class StepsDone {

    private record Row(String step, LocalDate day) {}

    private final JdbcClient db;

    StepsDone(JdbcClient db) {
        this.db = db;
    }

    Map<String, LocalDate> of(UUID root) {
        return db
                .sql("select step, done_on from project.steps_done where root_id = :root")
                .param("root", root)
                .query((row, n) -> new Row(row.getString("step"), row.getObject("done_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::step, Row::day));
    }

    /** Marked twice it keeps its first day. */
    void add(Project project, String step, LocalDate day, UUID by) {
        db.sql("""
                        insert into project.steps_done (root_id, project_id, record_id, compartment, step, done_on, done_by)
                        values (:root, :project, :record, :compartment, :step, :day, :by) on conflict (root_id, step) do nothing
                        """)
                .param("root", project.named().root())
                .param("project", project.id())
                .param("record", project.place().record())
                .param("compartment", project.place().compartment().name())
                .param("step", step)
                .param("day", day)
                .param("by", by)
                .update();
    }
}

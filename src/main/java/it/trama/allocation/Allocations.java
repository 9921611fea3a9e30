package it.trama.allocation;

import it.trama.allocation.Allocation.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is shared out, whatever the version. */
@Repository
public class Allocations {

    private static final String COLUMNS =
            "select a.id, a.year, a.purpose, a.title, a.line_id from allocation.allocations a ";

    private final JdbcClient db;

    Allocations(JdbcClient db) {
        this.db = db;
    }

    private static Allocation allocation(ResultSet row, int number) throws SQLException {
        return new Allocation(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                row.getObject("line_id", UUID.class));
    }

    /** The newest year first. */
    public List<Allocation> all() {
        return db.sql(COLUMNS + "order by a.year desc, a.created_at desc, a.id")
                .query(Allocations::allocation)
                .list();
    }

    public Optional<Allocation> find(UUID id) {
        return db.sql(COLUMNS + "where a.id = :id")
                .param("id", id)
                .query(Allocations::allocation)
                .optional();
    }

    /** Whether it was not there yet. */
    public boolean add(Allocation fresh, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into allocation.allocations (id, year, purpose, title, line_id, created_by, created_at)
                        values (:id, :year, :purpose, :title, :line, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", fresh.id())
                        .param("year", fresh.year())
                        .param("purpose", fresh.purpose().name())
                        .param("title", fresh.title())
                        .param("line", fresh.line())
                        .param("by", by)
                        .param("at", at)
                        .update()
                > 0;
    }
}

package it.trama.workshop;

import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which groups there are, and what the actor is in one. Within the caller's transaction. */
@Repository
public class Groups {

    private final JdbcClient db;

    Groups(JdbcClient db) {
        this.db = db;
    }

    public List<Group.Kind> kinds() {
        return db.sql("select code, name, plural, explanation, territorial from workshop.kinds order by rank, code")
                .query(Rows.as(Group.Kind.class))
                .list();
    }

    public Optional<Group> find(UUID id) {
        return db.sql("""
                        select id, kind, title, purpose, question, array_to_string(subdistricts, ',') as territory, closed_on
                        from workshop.groups where id = :id
                        """).param("id", id).query(Rows.as(Group.class)).optional();
    }

    /** The plan office, and who coordinates the group. */
    public boolean leads(UUID id) {
        return db.sql("select workshop.leads(:id)")
                .param("id", id)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** Who leads it, and who takes part with an account. */
    public boolean takesPart(UUID id) {
        return db.sql("select workshop.takes_part(:id)")
                .param("id", id)
                .query(Rows.scalar(Boolean.class))
                .single();
    }
}

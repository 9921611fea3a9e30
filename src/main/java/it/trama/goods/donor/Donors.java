package it.trama.goods.donor;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One donor of the body. */
@Repository
class Donors {

    /** @param changedAt by whom and when it was saved last */
    record Donor(
            UUID id,
            String name,
            String contact,
            int version,
            @Nullable LocalDate retiredOn,
            UUID changedBy,
            OffsetDateTime changedAt) {}

    private final JdbcClient db;

    Donors(JdbcClient db) {
        this.db = db;
    }

    Optional<Donor> find(UUID id) {
        return db.sql("""
                        select id, name, contact, version, retired_on, coalesce(changed_by, added_by) as changed_by, coalesce(changed_at, added_at) as changed_at
                        from goods.donors where id = :id
                        """).param("id", id).query(Rows.as(Donor.class)).optional();
    }

    /** False: somebody saved it meanwhile. */
    boolean save(KeepDonors.Change change, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        update goods.donors set name = :name, contact = :contact, version = version + 1, changed_by = :by, changed_at = :at
                        where id = :id and version = :version
                        """)
                        .param("name", change.name())
                        .param("contact", change.contact())
                        .param("by", actor.user())
                        .param("at", now)
                        .param("id", change.id())
                        .param("version", change.version())
                        .update()
                == 1;
    }

    /** @param on null: offered again */
    void retire(UUID id, @Nullable LocalDate on, Actor actor, OffsetDateTime now) {
        db.sql(
                        "update goods.donors set retired_on = :on, version = version + 1, changed_by = :by, changed_at = :at where id = :id")
                .param("on", on, Types.DATE)
                .param("by", actor.user())
                .param("at", now)
                .param("id", id)
                .update();
    }
}

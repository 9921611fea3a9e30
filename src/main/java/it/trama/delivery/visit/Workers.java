package it.trama.delivery.visit;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who goes to people's homes for the actor's body. */
@Repository
class Workers {

    /** @param until first day on which they no longer work there; null: they do */
    record Listed(
            UUID id,
            String name,
            String code,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;
    private final Clock clock;

    Workers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Who works today first. */
    List<Listed> of(UUID organisation) {
        return db.sql("""
                        select id, name, code, lower(valid) as since, upper(valid) as until from delivery.workers
                        where organisation_id = :organisation order by upper(valid) <= trust.today() nulls first, name, id
                        """)
                .param("organisation", organisation)
                .query(Rows.as(Listed.class))
                .list();
    }

    /** @return false: the code is another worker's */
    boolean add(UUID id, String name, String code, LocalDate since, Actor actor) {
        boolean taken = db.sql("""
                        select exists (select from delivery.workers where organisation_id = :organisation and lower(code) = lower(:code) and code <> '' and id <> :id)
                        """)
                .param("organisation", actor.organisation())
                .param("code", code)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (taken) {
            return false;
        }
        db.sql("""
                        insert into delivery.workers (id, organisation_id, name, code, valid, noted_by, noted_at)
                        values (:id, :organisation, :name, :code, daterange(:since, null), :by, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("organisation", actor.organisation())
                .param("name", name)
                .param("code", code)
                .param("since", since)
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    /** The day is the first on which they come no more. */
    boolean end(UUID id, LocalDate on, UUID organisation) {
        return db.sql("""
                        update delivery.workers set valid = daterange(lower(valid), greatest(lower(valid) + 1, :on))
                        where id = :id and organisation_id = :organisation and upper_inf(valid)
                        """)
                        .param("id", id)
                        .param("on", on)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }
}

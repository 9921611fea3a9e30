package it.trama.goods.meal;

import it.trama.kernel.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meals by day and service, without names: only ever added. */
@Repository
class Meals {

    enum Service {
        BREAKFAST,
        LUNCH,
        DINNER,
        BAG
    }

    record Served(UUID id, LocalDate day, Service service, int meals, String note, Trail trail) {}

    record Trail(@Nullable UUID reverses, boolean cancelled) {}

    private final JdbcClient db;

    Meals(JdbcClient db) {
        this.db = db;
    }

    List<Served> all(int most) {
        return db.sql("""
                        select m.*, exists (select from goods.meals r where r.reverses = m.id) as cancelled
                        from goods.meals m order by m.served_on desc, m.recorded_at desc, m.id limit :most
                        """)
                .param("most", most)
                .query((row, n) -> new Served(
                        row.getObject("id", UUID.class),
                        row.getObject("served_on", LocalDate.class),
                        Service.valueOf(row.getString("service")),
                        row.getInt("meals"),
                        row.getString("note"),
                        new Trail(row.getObject("reverses", UUID.class), row.getBoolean("cancelled"))))
                .list();
    }

    /** A second sending of the same id changes nothing. */
    void add(Served served, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into goods.meals (id, organisation_id, served_on, service, meals, note, recorded_by, recorded_at)
                        values (:id, :body, :on, :service, :meals, :note, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", served.id())
                .param("body", actor.organisation())
                .param("on", served.day())
                .param("service", served.service().name())
                .param("meals", served.meals())
                .param("note", served.note())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** Whole, once; false: there is no such row, or it is reversed already. */
    boolean reverse(UUID id, UUID meals, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into goods.meals (id, organisation_id, served_on, service, meals, recorded_by, recorded_at, reverses)
                        select :id, m.organisation_id, m.served_on, m.service, -m.meals, :by, :at, m.id
                        from goods.meals m where m.id = :meals and m.reverses is null
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("meals", meals)
                        .param("by", actor.user())
                        .param("at", now)
                        .update()
                == 1;
    }
}

package it.trama.goods.day;

import it.trama.goods.GoodsStock.Need;
import it.trama.goods.day.Day.Content;
import it.trama.goods.day.Day.Count;
import it.trama.goods.day.Day.NewDay;
import it.trama.goods.day.Day.Terms;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
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

/** Distributions with what is in a parcel and how many were made up. */
@Repository
class Days {

    private static final String COUNTED = """
            select d.*,
                   (select coalesce(sum(p.parcels), 0) from goods.day_parcels p where p.day_id = d.id)::int as prepared,
                   (select coalesce(sum(g.parcels), 0) from goods.gifts g where g.day_id = d.id)::int as given,
                   (select count(*) from goods.entries e where e.day_id = d.id)::int as lines,
                   (select coalesce(sum(sign(g.parcels)), 0) from goods.gifts g where g.day_id = d.id)::int as ticked
            from goods.days d
            """;

    private final JdbcClient db;

    Days(JdbcClient db) {
        this.db = db;
    }

    /** Two phones at once tick one after the other. */
    void lock(UUID day) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('goods.day:' || :day, 0))")
                .param("day", day.toString())
                .query()
                .singleRow();
    }

    List<Day> all(int most) {
        return db.sql(COUNTED + "order by d.held_on desc, d.made_at desc, d.id limit :most")
                .param("most", most)
                .query(Days::toDay)
                .list();
    }

    Optional<Day> find(UUID id) {
        return db.sql(COUNTED + "where d.id = :id")
                .param("id", id)
                .query(Days::toDay)
                .optional();
    }

    /** False: it was there already, from a first sending. */
    boolean add(NewDay day, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into goods.days (id, organisation_id, held_on, name, place, help, covers_days, made_by, made_at)
                        values (:id, :body, :on, :name, :place, :help, :covers, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", day.id())
                        .param("body", actor.organisation())
                        .param("on", day.heldOn())
                        .param("name", day.name())
                        .param("place", day.place())
                        .param("help", day.terms().help())
                        .param("covers", day.terms().covers())
                        .param("by", actor.user())
                        .param("at", now)
                        .update()
                == 1;
    }

    void content(UUID day, Need need, Actor actor) {
        db.sql(
                        "insert into goods.day_contents (day_id, organisation_id, kind, quantity) values (:day, :body, :kind, :quantity)")
                .param("day", day)
                .param("body", actor.organisation())
                .param("kind", need.kind())
                .param("quantity", need.quantity())
                .update();
    }

    List<Content> contents(UUID day) {
        return db.sql("""
                        select c.kind, k.name, k.unit, c.quantity from goods.day_contents c join goods.kinds k on k.code = c.kind
                        where c.day_id = :day order by k.rank
                        """).param("day", day).query(Rows.as(Content.class)).list();
    }

    /** What could be in a parcel, without a quantity. */
    List<Content> kinds() {
        return db.sql(
                        "select code as kind, name, unit, 1 as quantity from goods.kinds where not retired order by help, rank, lower(name)")
                .query(Rows.as(Content.class))
                .list();
    }

    /** False: it was there already, from a first sending. */
    boolean parcels(UUID id, UUID day, int parcels, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into goods.day_parcels (id, day_id, organisation_id, parcels, recorded_by, recorded_at)
                        values (:id, :day, :body, :parcels, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("day", day)
                        .param("body", actor.organisation())
                        .param("parcels", parcels)
                        .param("by", actor.user())
                        .param("at", now)
                        .update()
                == 1;
    }

    /** @param at null: opened again */
    void close(UUID day, @Nullable OffsetDateTime at) {
        db.sql("update goods.days set closed_at = :at where id = :day")
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("day", day)
                .update();
    }

    private static Day toDay(ResultSet row, int n) throws SQLException {
        return new Day(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("name"),
                row.getString("place"),
                new Terms(row.getString("help"), row.getInt("covers_days")),
                new Count(row.getInt("prepared"), row.getInt("given"), row.getInt("lines"), row.getInt("ticked")),
                row.getObject("closed_at") != null);
    }
}

package it.trama.shelter.flat;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.shelter.flat.Flat.Guest;
import it.trama.shelter.flat.Flat.Held;
import it.trama.shelter.flat.Flat.NewFlat;
import it.trama.shelter.flat.Flat.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The body's flats. */
@Repository
class FlatRows {

    private static final String FLAT = """
            select f.*, (select count(*) from shelter.stays s where s.flat_id = f.id and s.ended_on is null)::integer as taken
            from shelter.flats f
            """;

    private final JdbcClient db;

    FlatRows(JdbcClient db) {
        this.db = db;
    }

    List<Held> all() {
        return db.sql(FLAT + "order by lower(f.name), f.id")
                .query(FlatRows::held)
                .list();
    }

    Optional<Held> find(UUID id) {
        return db.sql(FLAT + "where f.id = :id")
                .param("id", id)
                .query(FlatRows::held)
                .optional();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                new NewFlat(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("place"),
                        row.getInt("places"),
                        row.getInt("most_days"),
                        row.getBigDecimal("contribution")),
                row.getInt("taken"));
    }

    void add(NewFlat flat, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into shelter.flats (id, organisation_id, name, place, places, most_days, contribution, made_by, made_at)
                        values (:id, :body, :name, :place, :places, :days, :contribution, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", flat.id())
                .param("body", actor.organisation())
                .param("name", flat.name())
                .param("place", flat.place())
                .param("places", flat.places())
                .param("days", flat.mostDays())
                .param("contribution", flat.contribution())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** Two who give the last place at once give one after the other. */
    void lock(UUID flat) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('shelter.flat:' || :flat, 0))::text")
                .param("flat", flat.toString())
                .query(String.class)
                .optional();
    }

    /** How many live there on the day or will. */
    int taken(UUID flat, LocalDate from) {
        return db.sql(
                        "select count(*)::integer from shelter.stays where flat_id = :flat and daterange(began_on, ended_on) && daterange(:from, null)")
                .param("flat", flat)
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    boolean livesInOne(UUID guest) {
        return db.sql("select exists (select from shelter.stays where guest_id = :guest and ended_on is null)")
                .param("guest", guest)
                .query(Boolean.class)
                .single();
    }

    List<Outcome> outcomes() {
        return db.sql("select code, name from shelter.outcomes order by rank")
                .query(Rows.as(Outcome.class))
                .list();
    }

    /** Those who live in no flat. */
    List<Guest> guests() {
        return db.sql("""
                        select g.id, coalesce(nullif(g.name, ''), g.nickname) as label from shelter.guests g
                        where not exists (select from shelter.stays s where s.guest_id = g.id and s.ended_on is null)
                        order by g.name = '', lower(coalesce(nullif(g.name, ''), g.nickname)), g.id limit 300
                        """).query(Rows.as(Guest.class)).list();
    }
}

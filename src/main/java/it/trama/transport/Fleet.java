package it.trama.transport;

import it.trama.transport.Travel.Point;
import it.trama.transport.Travel.Rules;
import it.trama.transport.Volunteer.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vehicles and volunteers of a day as the actor may read them, and how the ways between towns are estimated. */
@Repository
public class Fleet {

    private static final int MINUTES = 60;

    private final JdbcClient db;

    Fleet(JdbcClient db) {
        this.db = db;
    }

    public List<Van> vans(LocalDate day) {
        return db.sql("""
                        select id, organisation_id, name, plate, seats, wheelchairs, base from transport.vehicles
                        where valid @> :day order by organisation_id, name, id
                        """)
                .param("day", day)
                .query((row, _) -> new Van(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name") + " " + row.getString("plate"),
                        row.getInt("seats"),
                        row.getInt("wheelchairs"),
                        row.getString("base")))
                .list();
    }

    /** Who is away has no hours; {@code minutesLeft} is the whole week's. */
    public List<Volunteer> drivers(LocalDate day) {
        var found = new LinkedHashMap<UUID, Volunteer>();
        db.sql("""
                        select d.id, d.organisation_id, d.name, d.wheelchairs, d.week_hours, h.starts, h.ends
                        from transport.drivers d
                        left join transport.driver_hours h on h.driver_id = d.id and h.weekday = :weekday and not exists (
                            select from transport.driver_absences a where a.driver_id = d.id and a.days @> :day and a.revoked_at is null)
                        where d.valid @> :day order by d.organisation_id, d.name, d.id, h.starts
                        """)
                .param("day", day)
                .param("weekday", day.getDayOfWeek().getValue())
                .query(Fleet::toVolunteer)
                .list()
                .forEach(one -> found.merge(one.id(), one, Fleet::withBothSpans));
        return List.copyOf(found.values());
    }

    private static Volunteer toVolunteer(ResultSet row, int n) throws SQLException {
        LocalTime starts = row.getObject("starts", LocalTime.class);
        List<Span> free = starts == null
                ? List.of()
                : List.of(new Span(minute(starts), minute(row.getObject("ends", LocalTime.class))));
        return new Volunteer(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getBoolean("wheelchairs"),
                free,
                row.getInt("week_hours") * MINUTES);
    }

    private static Volunteer withBothSpans(Volunteer one, Volunteer more) {
        var spans = new ArrayList<>(one.free());
        spans.addAll(more.free());
        return new Volunteer(
                one.id(), one.body(), one.name(), one.wheelchairs(), List.copyOf(spans), one.minutesLeft());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    public Travel travel(LocalDate day) {
        Map<String, Point> points = new LinkedHashMap<>();
        db.sql("select istat_code, longitude, latitude from territory.municipalities order by istat_code")
                .query((row, _) -> points.put(
                        row.getString("istat_code"), new Point(row.getDouble("longitude"), row.getDouble("latitude"))))
                .list();
        Rules rules = db.sql("""
                        select speed_kmh, detour, within_km, boarding_minutes, together_minutes from transport.travel_rules
                        where since <= :day order by since desc, set_at desc limit 1
                        """)
                .param("day", day)
                .query((row, _) ->
                        new Rules(row.getInt(1), row.getDouble(2), row.getDouble(3), row.getInt(4), row.getInt(5)))
                .single();
        return new Travel(points, rules);
    }

    /** Twice the same changes nothing. */
    public void set(UUID id, Rules rules, LocalDate since, UUID by, OffsetDateTime now) {
        db.sql("""
                        insert into transport.travel_rules (id, since, speed_kmh, detour, within_km, boarding_minutes, together_minutes, set_by, set_at)
                        values (:id, :since, :speed, :detour, :within, :boarding, :together, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("since", since)
                .param("speed", rules.speedKmh())
                .param("detour", rules.detour())
                .param("within", rules.withinKm())
                .param("boarding", rules.boarding())
                .param("together", rules.together())
                .param("by", by)
                .param("at", now)
                .update();
    }
}

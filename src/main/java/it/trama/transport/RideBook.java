package it.trama.transport;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.transport.Ride.Course;
import it.trama.transport.Ride.Held;
import it.trama.transport.Ride.Passenger;
import it.trama.transport.Ride.Progress;
import it.trama.transport.Ride.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rides as the actor may read them: of the own association, asked by the own team or body, or of everybody without names. */
@Repository
public class RideBook {

    /** Who may be told about the person of a ride. */
    public record Told(UUID rideId, UUID organisationId) {}

    private static final String RIDE = """
            select r.*, p.name, p.phone, p.from_address, p.to_address, p.notes,
                   (select o.driver_id from transport.rides o where o.request_id = r.request_id and o.day < r.day and o.driver_id is not null
                        and o.state in ('OPEN', 'DONE') order by o.day desc, o.leg limit 1) as usual
            from transport.rides r left join transport.passengers p on p.request_id = r.request_id
            """;

    private final JdbcClient db;

    RideBook(JdbcClient db) {
        this.db = db;
    }

    /** Who plans the same day waits for the other. */
    public void lock(LocalDate day) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('transport.day:' || :day, 0))")
                .param("day", day.toString())
                .query()
                .singleRow();
    }

    public List<Ride> ofDay(LocalDate day) {
        return db.sql(RIDE + "where r.day = :day order by r.at, r.id")
                .param("day", day)
                .query(RideBook::toRide)
                .list();
    }

    /** The last day included. */
    public List<Ride> between(LocalDate from, LocalDate to) {
        return db.sql(RIDE + "where r.day between :from and :to order by r.day, r.at, r.id")
                .param("from", from)
                .param("to", to)
                .query(RideBook::toRide)
                .list();
    }

    /** Those with a driver, the last day included. */
    public List<Ride> driven(LocalDate from, LocalDate to) {
        return db.sql(
                        RIDE
                                + "where r.day between :from and :to and r.driver_id is not null and r.state <> 'CANCELLED' order by r.day, r.at, r.id")
                .param("from", from)
                .param("to", to)
                .query(RideBook::toRide)
                .list();
    }

    public List<Ride> ofRequests(List<UUID> requests) {
        return db.sql(RIDE + "where r.request_id = any (:requests) order by r.day, r.at, r.id")
                .param("requests", requests.toArray(UUID[]::new))
                .query(RideBook::toRide)
                .list();
    }

    public Optional<Ride> find(UUID id) {
        return db.sql(RIDE + "where r.id = :id")
                .param("id", id)
                .query(RideBook::toRide)
                .optional();
    }

    /** Only for coordinators. */
    public List<Told> mayBeTold(LocalDate day) {
        return db.sql("select ride_id, organisation_id from transport.may_be_told(:day) order by 1, 2")
                .param("day", day)
                .query(Rows.as(Told.class))
                .list();
    }

    /** Bodies with vehicles today. */
    public List<UUID> associations() {
        return db.sql("select organisation_id from transport.associations() order by 1")
                .query(Rows.scalar(UUID.class))
                .list();
    }

    /** False: somebody changed it meanwhile. */
    public boolean hold(Ride ride, Held held, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        update transport.rides set organisation_id = :body, vehicle_id = :vehicle, driver_id = :driver, locked = :locked,
                            version = version + 1, changed_by = :by, changed_at = :now
                        where id = :id and version = :version
                        """)
                        .param("body", held.body(), Types.OTHER)
                        .param("vehicle", held.vehicle(), Types.OTHER)
                        .param("driver", held.driver(), Types.OTHER)
                        .param("locked", held.locked())
                        .param("by", actor.user())
                        .param("now", now)
                        .param("id", ride.id())
                        .param("version", ride.progress().version())
                        .update()
                == 1;
    }

    /** False: somebody changed it meanwhile. */
    public boolean progress(Ride ride, Progress to) {
        return db.sql("""
                        update transport.rides set state = :state, reason = :reason, km = :km, version = version + 1,
                            changed_by = :by, changed_at = :now
                        where id = :id and version = :version
                        """)
                        .param("state", to.state())
                        .param("reason", to.reason())
                        .param("km", to.km(), Types.NUMERIC)
                        .param("by", to.changedBy())
                        .param("now", to.changedAt())
                        .param("id", ride.id())
                        .param("version", ride.progress().version())
                        .update()
                == 1;
    }

    private static Ride toRide(ResultSet row, int n) throws SQLException {
        return new Ride(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                new When(
                        row.getObject("day", LocalDate.class),
                        row.getString("leg"),
                        row.getString("anchor"),
                        row.getObject("at", LocalTime.class)),
                new Course(
                        row.getString("from_code"),
                        row.getString("to_code"),
                        row.getInt("seats"),
                        row.getInt("wheelchairs")),
                new Held(
                        row.getObject("asked_of", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("vehicle_id", UUID.class),
                        row.getObject("driver_id", UUID.class),
                        row.getBoolean("locked"),
                        row.getObject("usual", UUID.class)),
                new Progress(
                        row.getString("state"),
                        row.getString("reason"),
                        row.getBigDecimal("km"),
                        row.getInt("version"),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class)),
                passenger(row));
    }

    /** On the way back the addresses change places. */
    private static @Nullable Passenger passenger(ResultSet row) throws SQLException {
        String name = row.getString("name");
        if (name == null) {
            return null;
        }
        boolean back = row.getString("leg").equals("BACK");
        return new Passenger(
                name,
                row.getString("phone"),
                row.getString(back ? "to_address" : "from_address"),
                row.getString(back ? "from_address" : "to_address"),
                row.getString("notes"));
    }
}

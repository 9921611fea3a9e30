package it.trama.transport.fleet;

import it.trama.kernel.Actor;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.transport.fleet.Helper.Duty;
import it.trama.transport.fleet.Helper.Hours;
import it.trama.transport.fleet.Vehicle.Base;
import it.trama.transport.fleet.Vehicle.Places;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vehicles, volunteers and their days away, of the actor's own association. */
@Repository
class Keeping {

    record Away(UUID id, UUID driverId, LocalDate first, LocalDate last) {}

    record DriverHours(UUID driverId, int weekday, LocalTime starts, LocalTime ends) {}

    private final JdbcClient db;

    Keeping(JdbcClient db) {
        this.db = db;
    }

    List<Vehicle> vehicles(UUID body) {
        return db.sql("""
                        select id, plate, name, seats, wheelchairs, base, base_place, lower(valid) as first, upper(valid) as past, version
                        from transport.vehicles where organisation_id = :body order by upper(valid) desc nulls first, name, plate
                        """).param("body", body).query(Keeping::toVehicle).list();
    }

    private static Vehicle toVehicle(ResultSet row, int n) throws SQLException {
        return new Vehicle(
                row.getObject("id", UUID.class),
                row.getString("plate"),
                row.getString("name"),
                new Places(row.getInt("seats"), row.getInt("wheelchairs")),
                new Base(row.getString("base"), row.getString("base_place")),
                new Period(row.getObject("first", LocalDate.class), row.getObject("past", LocalDate.class)),
                row.getInt("version"));
    }

    /** Whether another vehicle of the body has the plate in some of these days. */
    boolean isTaken(Vehicle vehicle, UUID body) {
        return db.sql("""
                        select exists (select from transport.vehicles where organisation_id = :body and plate = :plate and id <> :id
                                       and valid && daterange(:from, :to))
                        """)
                .param("body", body)
                .param("plate", vehicle.plate())
                .param("id", vehicle.id())
                .param("from", vehicle.valid().from())
                .param("to", vehicle.valid().to(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** False: somebody saved it meanwhile. */
    boolean save(Vehicle vehicle, Actor by, OffsetDateTime now) {
        return db.sql("""
                        insert into transport.vehicles as v (id, organisation_id, plate, name, seats, wheelchairs, base, base_place, valid, saved_by, saved_at)
                        values (:id, :body, :plate, :name, :seats, :wheelchairs, :base, :place, daterange(:from, :to), :by, :at)
                        on conflict (id) do update set plate = excluded.plate, name = excluded.name, seats = excluded.seats,
                            wheelchairs = excluded.wheelchairs, base = excluded.base, base_place = excluded.base_place, valid = excluded.valid,
                            version = v.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where v.version = :version
                        """)
                        .param("id", vehicle.id())
                        .param("body", by.organisation())
                        .param("plate", vehicle.plate())
                        .param("name", vehicle.name())
                        .param("seats", vehicle.places().seats())
                        .param("wheelchairs", vehicle.places().wheelchairs())
                        .param("base", vehicle.base().town())
                        .param("place", vehicle.base().place())
                        .param("from", vehicle.valid().from())
                        .param("to", vehicle.valid().to(), Types.DATE)
                        .param("by", by.user())
                        .param("at", now)
                        .param("version", vehicle.version())
                        .update()
                == 1;
    }

    List<Helper> helpers(UUID body) {
        List<DriverHours> hours = db.sql(
                        "select driver_id, weekday, starts, ends from transport.driver_hours where organisation_id = :body order by weekday, starts")
                .param("body", body)
                .query(Rows.as(DriverHours.class))
                .list();
        return db.sql("""
                        select d.id, d.name, coalesce(c.phone, '') as phone, d.wheelchairs, d.week_hours, lower(d.valid) as first,
                               upper(d.valid) as past, d.version
                        from transport.drivers d left join transport.driver_contacts c on c.driver_id = d.id
                        where d.organisation_id = :body order by upper(d.valid) desc nulls first, d.name
                        """)
                .param("body", body)
                .query((row, _) -> toHelper(row, hours))
                .list();
    }

    private static Helper toHelper(ResultSet row, List<DriverHours> hours) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Helper(
                id,
                row.getString("name"),
                row.getString("phone"),
                new Duty(
                        row.getBoolean("wheelchairs"),
                        row.getInt("week_hours"),
                        hours.stream()
                                .filter(one -> one.driverId().equals(id))
                                .map(one -> new Hours(one.weekday(), one.starts(), one.ends()))
                                .toList()),
                new Period(row.getObject("first", LocalDate.class), row.getObject("past", LocalDate.class)),
                row.getInt("version"));
    }

    /** False: somebody saved it meanwhile. */
    boolean save(Helper helper, Actor by, OffsetDateTime now) {
        return db.sql("""
                        insert into transport.drivers as d (id, organisation_id, name, wheelchairs, week_hours, valid, saved_by, saved_at)
                        values (:id, :body, :name, :wheelchairs, :hours, daterange(:from, :to), :by, :at)
                        on conflict (id) do update set name = excluded.name, wheelchairs = excluded.wheelchairs, week_hours = excluded.week_hours,
                            valid = excluded.valid, version = d.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where d.version = :version
                        """)
                        .param("id", helper.id())
                        .param("body", by.organisation())
                        .param("name", helper.name())
                        .param("wheelchairs", helper.duty().wheelchairs())
                        .param("hours", helper.duty().weekHours())
                        .param("from", helper.valid().from())
                        .param("to", helper.valid().to(), Types.DATE)
                        .param("by", by.user())
                        .param("at", now)
                        .param("version", helper.version())
                        .update()
                == 1;
    }

    void contact(Helper helper, Actor by) {
        db.sql("""
                        insert into transport.driver_contacts (driver_id, organisation_id, phone) values (:id, :body, :phone)
                        on conflict (driver_id) do update set phone = excluded.phone
                        """)
                .param("id", helper.id())
                .param("body", by.organisation())
                .param("phone", helper.phone())
                .update();
    }

    void hours(Helper helper, Actor by) {
        db.sql("delete from transport.driver_hours where driver_id = :id")
                .param("id", helper.id())
                .update();
        for (Hours one : helper.duty().hours()) {
            db.sql("""
                            insert into transport.driver_hours (driver_id, organisation_id, weekday, starts, ends)
                            values (:id, :body, :weekday, :from, :to) on conflict do nothing
                            """)
                    .param("id", helper.id())
                    .param("body", by.organisation())
                    .param("weekday", one.weekday())
                    .param("from", one.from())
                    .param("to", one.to())
                    .update();
        }
    }

    /** Those that are not over. */
    List<Away> away(UUID body, LocalDate today) {
        return db.sql("""
                        select id, driver_id, lower(days) as first, upper(days) - 1 as last from transport.driver_absences
                        where organisation_id = :body and revoked_at is null and upper(days) > :today order by lower(days), id
                        """)
                .param("body", body)
                .param("today", today)
                .query(Rows.as(Away.class))
                .list();
    }

    void goAway(Away away, Actor by, OffsetDateTime now) {
        db.sql("""
                        insert into transport.driver_absences (id, driver_id, organisation_id, days, recorded_by, recorded_at)
                        values (:id, :driver, :body, daterange(:first, :last, '[]'), :by, :at) on conflict (id) do nothing
                        """)
                .param("id", away.id())
                .param("driver", away.driverId())
                .param("body", by.organisation())
                .param("first", away.first())
                .param("last", away.last())
                .param("by", by.user())
                .param("at", now)
                .update();
    }

    boolean comeBack(UUID away, OffsetDateTime now) {
        return db.sql("update transport.driver_absences set revoked_at = :at where id = :id and revoked_at is null")
                        .param("at", now)
                        .param("id", away)
                        .update()
                == 1;
    }
}

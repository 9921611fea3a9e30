package it.trama.transport.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.transport.TransportBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class TransportCopy implements TransportBulk {

    private static final String ALWAYS = "[2018-01-01,)";

    private final Database database;
    private final Clock clock;

    TransportCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(List<Association> associations, List<Asked> asked) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            for (Association association : associations) {
                vehicles(owner, association);
                drivers(owner, association);
                hours(owner, association);
            }
            requests(owner, asked);
            rides(owner, asked);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading social transport", null, e);
        }
    }

    private void vehicles(Connection owner, Association of) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "transport.vehicles (id, organisation_id, plate, name, seats, wheelchairs, base, valid, saved_by, saved_at)")) {
            for (Vehicle one : of.vehicles()) {
                rows.row(
                        one.id(),
                        of.body(),
                        one.plate(),
                        one.name(),
                        one.seats(),
                        one.wheelchairs(),
                        one.base(),
                        ALWAYS,
                        of.by(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void drivers(Connection owner, Association of) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "transport.drivers (id, organisation_id, name, wheelchairs, week_hours, valid, saved_by, saved_at)")) {
            for (Driver one : of.drivers()) {
                rows.row(
                        one.id(),
                        of.body(),
                        one.name(),
                        one.wheelchairs(),
                        one.weekHours(),
                        ALWAYS,
                        of.by(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private static void hours(Connection owner, Association of) throws SQLException {
        try (var rows = new CopyRows(owner, "transport.driver_contacts (driver_id, organisation_id, phone)")) {
            for (Driver one : of.drivers()) {
                rows.row(one.id(), of.body(), one.phone());
            }
        }
        try (var rows =
                new CopyRows(owner, "transport.driver_hours (driver_id, organisation_id, weekday, starts, ends)")) {
            for (Driver one : of.drivers()) {
                for (int weekday : one.weekdays()) {
                    rows.row(
                            one.id(),
                            of.body(),
                            weekday,
                            one.hours().from(),
                            one.hours().to());
                }
            }
        }
    }

    private void requests(Connection owner, List<Asked> asked) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "transport.requests (id, owner, record_id, compartment, person_id, asked_of, first_day, last_day, basis, asked_by, asker, asked_at)")) {
            for (Asked one : asked) {
                rows.row(
                        one.id(),
                        one.owner(),
                        one.who().record(),
                        "ORDINARY",
                        one.who().person(),
                        one.askedOf(),
                        one.times().day(),
                        one.times().day(),
                        one.who().person() == null ? "SELF" : "LATER",
                        one.who().by(),
                        one.who().asker(),
                        OffsetDateTime.now(clock));
            }
        }
        try (var rows = new CopyRows(
                owner, "transport.passengers (request_id, owner, name, phone, from_address, to_address, notes)")) {
            for (Asked one : asked) {
                var who = one.who().passenger();
                rows.row(one.id(), one.owner(), who.name(), who.phone(), who.from(), who.to(), who.notes());
            }
        }
    }

    private void rides(Connection owner, List<Asked> asked) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "transport.rides (id, request_id, owner, day, leg, anchor, at, from_code, to_code, seats, wheelchairs, asked_of, organisation_id, state, changed_by, changed_at)")) {
            for (Asked one : asked) {
                ride(rows, one, "OUT", one.times().at());
                ride(rows, one, "BACK", one.times().back());
            }
        }
    }

    private void ride(CopyRows rows, Asked one, String leg, @Nullable LocalTime at) throws SQLException {
        if (at == null) {
            return;
        }
        boolean out = leg.equals("OUT");
        rows.row(
                UUID.nameUUIDFromBytes((one.id() + leg).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                one.id(),
                one.owner(),
                one.times().day(),
                leg,
                out ? one.times().anchor() : "PICK_UP",
                at,
                out ? one.way().from() : one.way().to(),
                out ? one.way().to() : one.way().from(),
                1 - one.wheelchairs(),
                one.wheelchairs(),
                one.askedOf(),
                one.askedOf(),
                "OPEN",
                one.who().by(),
                OffsetDateTime.now(clock));
    }
}

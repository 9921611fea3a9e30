package it.trama.shelter.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.shelter.ShelterBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction; that no house has more guests than beds holds here too. */
@Repository
class ShelterCopy implements ShelterBulk {

    private static final int EVENING = 21;

    private final Database database;
    private final Clock clock;

    ShelterCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Body body) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            beds(owner, body);
            guests(owner, body);
            nights(owner, body);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading nights", null, e);
        }
    }

    private void beds(Connection owner, Body body) throws SQLException {
        try (var rows = new CopyRows(
                owner, "shelter.beds (id, facility_id, organisation_id, sex, beds, plan, valid, set_by, set_at)")) {
            for (Beds one : body.beds()) {
                LocalDate to = one.to();
                rows.row(
                        one.id(),
                        one.house(),
                        body.id(),
                        one.sex(),
                        one.beds(),
                        to == null ? "ORDINARY" : "COLD",
                        "[" + one.from() + "," + (to == null ? "" : to.plusDays(1)) + ")",
                        body.by(),
                        at(one.from()));
            }
        }
    }

    private void guests(Connection owner, Body body) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "shelter.guests (id, organisation_id, nickname, name, sex, birth_year, person_id, added_by, added_at)")) {
            for (Guest one : body.guests()) {
                rows.row(
                        one.id(),
                        body.id(),
                        one.nickname(),
                        one.name(),
                        one.sex(),
                        one.birthYear(),
                        one.person(),
                        body.by(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void nights(Connection owner, Body body) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "shelter.nights (id, organisation_id, facility_id, guest_id, sex, night, state, reason, asked_at, moved_at)")) {
            for (Night one : body.nights()) {
                OffsetDateTime at = at(one.night());
                rows.row(
                        one.id(),
                        body.id(),
                        one.house(),
                        one.guest().id(),
                        one.guest().sex(),
                        one.night(),
                        one.state(),
                        one.reason(),
                        at,
                        at);
            }
        }
    }

    @Override
    public void load(Body body, List<Flat> flats, List<Stay> stays) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            flats(owner, body, flats);
            stays(owner, body, stays);
            steps(owner, body, stays);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading flats", null, e);
        }
    }

    private void flats(Connection owner, Body body, List<Flat> flats) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "shelter.flats (id, organisation_id, name, place, places, most_days, contribution, made_by, made_at)")) {
            for (Flat one : flats) {
                rows.row(
                        one.id(),
                        body.id(),
                        one.name(),
                        one.place(),
                        one.places(),
                        one.mostDays(),
                        one.contribution(),
                        body.by(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void stays(Connection owner, Body body, List<Stay> stays) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "shelter.stays (id, organisation_id, flat_id, guest_id, began_on, foreseen_end, contribution, aim, made_by, made_at)")) {
            for (Stay one : stays) {
                rows.row(
                        one.id(),
                        body.id(),
                        one.flat().id(),
                        one.guest().id(),
                        one.beganOn(),
                        one.foreseenEnd(),
                        one.flat().contribution(),
                        one.aim(),
                        body.by(),
                        at(one.beganOn()));
            }
        }
    }

    private void steps(Connection owner, Body body, List<Stay> stays) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "shelter.exit_steps (id, organisation_id, stay_id, what, due, who, done_on, done_by, added_by, added_at)")) {
            for (Stay stay : stays) {
                for (Step one : stay.steps()) {
                    rows.row(
                            one.id(),
                            body.id(),
                            stay.id(),
                            one.what(),
                            one.due(),
                            one.who(),
                            one.doneOn(),
                            one.doneOn() == null ? null : body.by(),
                            body.by(),
                            at(stay.beganOn()));
                }
            }
        }
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(EVENING, 10).atZone(clock.getZone()).toOffsetDateTime();
    }
}

package it.trama.agenda.bulk;

import it.trama.agenda.AgendaBulk;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** As owner, by COPY; the schema's rules, overlaps included, hold here too. */
@Repository
class AgendaCopy implements AgendaBulk {

    private final Database database;
    private final Clock clock;

    AgendaCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Load load) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            desks(owner, load);
            shared(owner, load);
            appointments(owner, load);
            deadlines(owner, load);
            meetings(owner, load);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading the agenda", null, e);
        }
    }

    @Override
    public void close(List<NewYearlyDay> days) {
        try (Connection owner = database.openAsOwner();
                var rows = new CopyRows(owner, "agenda.yearly_days (id, organisation_id, name, month, day, valid)")) {
            for (NewYearlyDay day : days) {
                rows.row(
                        day.id(),
                        day.organisation(),
                        day.name(),
                        day.day().getMonthValue(),
                        day.day().getDayOfMonth(),
                        "[" + day.since() + ",)");
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading closed days", null, e);
        }
    }

    @Override
    public void write(List<NewMessage> messages) {
        try (Connection owner = database.openAsOwner();
                var rows = new CopyRows(
                        owner, "agenda.messages (id, record_id, compartment, sender, holder, text, sent_at)")) {
            for (NewMessage m : messages) {
                rows.row(
                        m.id(),
                        m.record(),
                        "ORDINARY",
                        m.sender(),
                        m.holder(),
                        m.text(),
                        m.sentAt().atOffset(ZoneOffset.UTC));
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading messages", null, e);
        }
    }

    private static void desks(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(owner, "agenda.desks (id, organisation_id, name, place)")) {
            for (NewDesk desk : load.desks()) {
                rows.row(desk.id(), desk.organisation(), desk.name(), desk.place());
            }
        }
        try (var rows =
                new CopyRows(owner, "agenda.desk_hours (id, desk_id, weekday, opens, closes, minutes, valid)")) {
            for (NewDesk desk : load.desks()) {
                for (Opening o : desk.openings()) {
                    rows.row(
                            UUID.randomUUID(),
                            desk.id(),
                            o.weekday(),
                            o.opens(),
                            o.closes(),
                            o.minutes(),
                            "[" + o.since() + ",)");
                }
            }
        }
    }

    private static void shared(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(owner, "agenda.rooms (id, organisation_id, name, place)")) {
            for (NewRoom room : load.rooms()) {
                rows.row(room.id(), room.organisation(), room.name(), room.place());
            }
        }
        try (var rows = new CopyRows(owner, "agenda.mediators (id, organisation_id, name, area, languages, contact)")) {
            for (NewMediator m : load.mediators()) {
                rows.row(
                        m.id(),
                        m.organisation(),
                        m.name(),
                        m.area(),
                        "{" + String.join(",", m.languages()) + "}",
                        m.contact());
            }
        }
    }

    private void appointments(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "agenda.appointments (id, record_id, person_id, compartment, kind, during, place, desk_id, organisation_id, made_by, made_at)")) {
            for (NewAppointment a : load.appointments()) {
                rows.row(
                        a.id(),
                        a.subject().record(),
                        a.subject().person(),
                        "ORDINARY",
                        a.kind(),
                        range(a.time()),
                        a.place(),
                        a.desk(),
                        a.crew().organisation(),
                        a.crew().workers().getFirst(),
                        OffsetDateTime.now(clock));
            }
        }
        try (var rows = new CopyRows(owner, "agenda.attendances (appointment_id, worker, organisation_id, during)")) {
            for (NewAppointment a : load.appointments()) {
                for (UUID worker : a.desk() == null ? a.crew().workers() : List.<UUID>of()) {
                    rows.row(a.id(), worker, a.crew().organisation(), range(a.time()));
                }
            }
        }
    }

    private void deadlines(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(
                owner, "agenda.deadlines (record_id, compartment, kind, due, title, href, source, set_by, set_at)")) {
            for (NewDue due : load.deadlines()) {
                rows.row(
                        due.record(),
                        "ORDINARY",
                        due.kind(),
                        due.due(),
                        due.title(),
                        due.href(),
                        UUID.randomUUID(),
                        due.setBy(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void meetings(Connection owner, Load load) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (var rows = new CopyRows(
                owner, "agenda.meetings (id, organisation_id, title, held_on, holders, made_by, made_at)")) {
            for (NewMeeting m : load.meetings()) {
                String holders = m.workers().stream().map(w -> "u:" + w).collect(Collectors.joining(",", "{", "}"));
                rows.row(
                        m.id(),
                        m.organisation(),
                        m.title(),
                        m.day(),
                        holders,
                        m.workers().getFirst(),
                        now);
            }
        }
        points(owner, load, now);
    }

    private static void points(Connection owner, Load load, OffsetDateTime now) throws SQLException {
        try (var rows = new CopyRows(
                owner, "agenda.meeting_points (id, meeting_id, record_id, compartment, saved_by, saved_at)")) {
            for (NewMeeting m : load.meetings()) {
                for (UUID record : m.records()) {
                    rows.row(
                            UUID.randomUUID(),
                            m.id(),
                            record,
                            "ORDINARY",
                            m.workers().getFirst(),
                            now);
                }
            }
        }
    }

    private static String range(Time time) {
        Instant end = time.start().plusSeconds(60L * time.minutes());
        return "[" + time.start() + "," + end + ")";
    }
}

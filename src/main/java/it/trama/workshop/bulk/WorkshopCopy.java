package it.trama.workshop.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.workshop.WorkshopBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class WorkshopCopy implements WorkshopBulk {

    private static final String MORNING = "09:30";

    private final Database database;
    private final Clock clock;

    WorkshopCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Whole group, List<Held> meetings, List<Grown> clusters, List<Said> contributions) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            group(owner, group);
            people(owner, group);
            meetings(owner, group, meetings);
            clusters(owner, group, clusters);
            contributions(owner, group, contributions);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading a group", null, e);
        }
    }

    private void group(Connection owner, Whole group) throws SQLException {
        var words = group.words();
        try (var rows = new CopyRows(
                owner,
                "workshop.groups (id, kind, title, purpose, question, source, subdistricts, started_on, saved_by, saved_at)")) {
            rows.row(
                    group.id(),
                    words.kind(),
                    words.title(),
                    words.purpose(),
                    words.question(),
                    words.source(),
                    "{" + group.subdistricts() + "}",
                    group.startedOn(),
                    group.by(),
                    OffsetDateTime.now(clock));
        }
    }

    private void people(Connection owner, Whole group) throws SQLException {
        try (var rows = new CopyRows(owner, "workshop.bodies (group_id, organisation_id, since)")) {
            for (var body : group.bodies()) {
                rows.row(group.id(), body, group.startedOn());
            }
        }
        try (var rows = new CopyRows(
                owner,
                "workshop.members (id, group_id, name, organisation_id, user_id, task, since, added_by, added_at)")) {
            for (Person person : group.people()) {
                rows.row(
                        person.id(),
                        group.id(),
                        person.name(),
                        person.organisation(),
                        person.user(),
                        person.task(),
                        group.startedOn(),
                        group.by(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void meetings(Connection owner, Whole group, List<Held> meetings) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "workshop.meetings (id, group_id, held_on, starts_at, place, agenda, administrators, called_by, called_at)")) {
            for (Held held : meetings) {
                rows.row(
                        held.id(),
                        group.id(),
                        held.on(),
                        MORNING,
                        held.place(),
                        held.agenda(),
                        held.administrators(),
                        group.by(),
                        OffsetDateTime.now(clock));
            }
        }
        try (var rows =
                new CopyRows(owner, "workshop.notes (meeting_id, group_id, notes, decisions, saved_by, saved_at)")) {
            for (Held held : meetings) {
                if (!held.notes().isEmpty()) {
                    rows.row(
                            held.id(), group.id(), held.notes(), held.decided(), group.by(), OffsetDateTime.now(clock));
                }
            }
        }
    }

    private void clusters(Connection owner, Whole group, List<Grown> clusters) throws SQLException {
        try (var rows = new CopyRows(owner, "workshop.clusters (id, group_id, title, summary, made_by, made_at)")) {
            for (Grown grown : clusters) {
                rows.row(grown.id(), group.id(), grown.title(), grown.summary(), group.by(), OffsetDateTime.now(clock));
            }
        }
        try (var rows = new CopyRows(owner, "workshop.fed (id, cluster_id, plan_item, linked_by, linked_at)")) {
            for (Grown grown : clusters) {
                for (String item : grown.items()) {
                    rows.row(
                            new UUID(grown.id().getMostSignificantBits(), item.hashCode()),
                            grown.id(),
                            item,
                            group.by(),
                            OffsetDateTime.now(clock));
                }
            }
        }
    }

    private void contributions(Connection owner, Whole group, List<Said> contributions) throws SQLException {
        try (var rows = new CopyRows(
                owner, "workshop.contributions (id, group_id, text, author, user_id, given_at, cluster_id)")) {
            for (Said said : contributions) {
                rows.row(
                        said.id(),
                        group.id(),
                        said.text(),
                        said.author(),
                        group.by(),
                        OffsetDateTime.now(clock).minusDays(contributions.indexOf(said) + 3L),
                        said.cluster());
            }
        }
    }
}

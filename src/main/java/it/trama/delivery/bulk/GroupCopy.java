package it.trama.delivery.bulk;

import it.trama.delivery.GroupBulk;
import it.trama.kernel.Money;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction: the group, who takes part, its sessions and everybody's share. */
@Repository
class GroupCopy implements GroupBulk {

    private final Database database;
    private final Clock clock;

    GroupCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(PastGroup group, List<Session> sessions) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            group(owner, group);
            members(owner, group);
            sessions(owner, group, sessions);
            shares(owner, group, sessions);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading a group", null, e);
        }
    }

    private static void group(Connection owner, PastGroup group) throws SQLException {
        var named = group.named();
        try (var rows = new CopyRows(
                owner,
                "delivery.groups (id, organisation_id, kind, name, place, unit, unit_cost, divided, valid, made_by)")) {
            rows.row(
                    group.id(),
                    group.organisation(),
                    named.kind(),
                    named.name(),
                    named.place(),
                    "HOUR",
                    group.unitCost(),
                    false,
                    range(group),
                    group.by());
        }
    }

    private static void members(Connection owner, PastGroup group) throws SQLException {
        try (var rows =
                new CopyRows(owner, "delivery.group_members (id, group_id, organisation_id, label, valid, added_by)")) {
            for (Member member : group.members()) {
                rows.row(member.id(), group.id(), group.organisation(), member.label(), range(group), group.by());
            }
        }
    }

    private void sessions(Connection owner, PastGroup group, List<Session> sessions) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "delivery.group_sessions (id, group_id, organisation_id, held_on, quantity, cost, recorded_by, recorded_at)")) {
            for (Session session : sessions) {
                rows.row(
                        session.id(),
                        group.id(),
                        group.organisation(),
                        session.day(),
                        session.hours(),
                        Money.line(session.hours(), group.unitCost()),
                        group.by(),
                        session.day().atTime(18, 0).atZone(clock.getZone()).toOffsetDateTime());
            }
        }
    }

    private static void shares(Connection owner, PastGroup group, List<Session> sessions) throws SQLException {
        List<BigDecimal> alike = Collections.nCopies(group.members().size(), BigDecimal.ONE);
        try (var rows = new CopyRows(
                owner, "delivery.group_parts (session_id, member_id, organisation_id, quantity, amount)")) {
            for (Session session : sessions) {
                List<Money> amounts =
                        Money.line(session.hours(), group.unitCost()).split(alike);
                for (int i = 0; i < amounts.size(); i++) {
                    var member = group.members().get(i);
                    rows.row(session.id(), member.id(), group.organisation(), session.hours(), amounts.get(i));
                }
            }
        }
    }

    private static String range(PastGroup group) {
        var valid = group.valid();
        return "[%s,%s)".formatted(valid.from(), valid.to() == null ? "" : valid.to());
    }
}

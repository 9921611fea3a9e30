package it.trama.casefile.bulk;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Period;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.trust.SystemActor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. Rights follow from takings in charge and care teams, as in the use cases. */
@Repository
class CasefileCopy implements CasefileBulk {

    private static final String MANAGER_OPENS = "{ORDINARY,HEALTH,JUDICIAL}";
    private static final String TEAM_OPENS = "{ORDINARY}";
    private static final String ORDINARY = "ORDINARY";

    private static final String SEALED = """
            with given as (select ?::uuid as id, ?::uuid as person, ?::date as day, ?::uuid as holder, ?::uuid as organisation, ?::text as network), opened as (
                insert into casefile.social_records (id, person_id, number, sealed, compartment, opened_on, opened_by)
                select id, person, casefile.sealed_number(date_part('year', day)::integer), true, 'SEALED', day, holder
                from given returning id), kept as (
                insert into casefile.sealed_records (record_id, person_id, organisation_id, network, reason)
                select o.id, g.person, g.organisation, g.network, '' from opened o, given g returning record_id)
            insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
            select k.record_id, 'u:' || g.holder, 4, '{SEALED}', daterange(g.day, null), 'LEGAL',
                   'sealed-holder:' || g.organisation || ':' || g.network, g.holder
            from kept k, given g
            """;

    private final Database database;
    private final Clock clock;

    CasefileCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Load load) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            copyRecords(connection, load.records());
            copyTakings(connection, load.takings());
            copyMembers(connection, load.members());
            copyRights(connection, load);
            copyNotes(connection, load.notes());
            copyHelp(connection, load.help());
            copyBases(connection, load.bases());
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading records", null, e);
        }
    }

    @Override
    public void loadSealed(SealedRecord r) {
        try (Connection connection = database.openAsOwner();
                var insert = connection.prepareStatement(SEALED)) {
            insert.setObject(1, r.id());
            insert.setObject(2, r.person());
            insert.setObject(3, r.openedOn());
            insert.setObject(4, r.holder());
            insert.setObject(5, r.organisation());
            insert.setString(6, r.network().name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading a sealed record", null, e);
        }
    }

    private static void copyRecords(Connection connection, List<NewRecord> records) throws SQLException {
        Map<Integer, Integer> last = lastNumbers(connection);
        try (var rows = new CopyRows(
                connection,
                "casefile.social_records (id, person_id, number, sealed, compartment, opened_on, opened_by)")) {
            for (NewRecord r : records.stream()
                    .sorted(Comparator.comparing(NewRecord::openedOn))
                    .toList()) {
                int year = r.openedOn().getYear();
                String number = "CS %d/%06d".formatted(year, last.merge(year, 1, Integer::sum));
                rows.row(r.id(), r.person(), number, false, ORDINARY, r.openedOn(), r.openedBy());
            }
        }
        keepNumbers(connection, last);
    }

    private static Map<Integer, Integer> lastNumbers(Connection connection) throws SQLException {
        var last = new HashMap<Integer, Integer>();
        try (var query = connection.prepareStatement("select year, last from casefile.counters where kind = 'CS'");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                last.put(rows.getInt("year"), rows.getInt("last"));
            }
        }
        return last;
    }

    private static void keepNumbers(Connection connection, Map<Integer, Integer> last) throws SQLException {
        try (var update = connection.prepareStatement("""
                insert into casefile.counters (kind, year, last) values ('CS', ?, ?)
                on conflict (kind, year) do update set last = excluded.last
                """)) {
            for (var entry : last.entrySet()) {
                update.setInt(1, entry.getKey());
                update.setInt(2, entry.getValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void copyTakings(Connection connection, List<NewTaking> takings) throws SQLException {
        try (var rows = new CopyRows(connection, """
                casefile.takings_in_charge
                (id, record_id, compartment, valid, case_manager, organisation_id, team_id, subdistrict, area, economic_poverty, closure_reason)""")) {
            for (NewTaking t : takings) {
                Staff s = t.staff();
                rows.row(
                        t.id(),
                        t.record(),
                        ORDINARY,
                        range(t.valid()),
                        s.manager(),
                        s.organisation(),
                        s.team(),
                        s.subdistrict(),
                        t.area(),
                        t.economicPoverty(),
                        t.closureReason());
            }
        }
    }

    private static void copyMembers(Connection connection, List<NewMember> members) throws SQLException {
        try (var rows = new CopyRows(
                connection, "casefile.care_team_members (record_id, compartment, holder, function, valid, added_by)")) {
            for (NewMember m : members) {
                rows.row(m.record(), ORDINARY, m.holder().key(), m.function(), range(m.valid()), m.addedBy());
            }
        }
    }

    private static void copyRights(Connection connection, Load load) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)")) {
            for (NewTaking t : load.takings()) {
                String valid = range(t.valid());
                String source = "taking-in-charge:" + t.id();
                UUID by = SystemActor.ID;
                rows.row(t.record(), "u:" + t.staff().manager(), 4, MANAGER_OPENS, valid, "IN_CHARGE", source, by);
                rows.row(t.record(), "t:" + t.staff().team(), 3, TEAM_OPENS, valid, "IN_CHARGE", source, by);
            }
            for (NewMember m : load.members()) {
                int level = m.holder().key().startsWith("o:") ? 2 : 3;
                String source = "care-team:" + m.record() + ":" + m.holder().key();
                rows.row(
                        m.record(),
                        m.holder().key(),
                        level,
                        TEAM_OPENS,
                        range(m.valid()),
                        "CARE_TEAM",
                        source,
                        m.addedBy());
            }
        }
    }

    private void copyNotes(Connection connection, List<NewNote> notes) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "casefile.diary_entries (record_id, compartment, happened_on, kind, text, author, written_at)")) {
            for (NewNote n : notes) {
                OffsetDateTime writtenAt = n.day().atTime(16, 0).atOffset(ZoneOffset.UTC);
                OffsetDateTime now = OffsetDateTime.now(clock);
                rows.row(
                        n.record(),
                        n.compartment(),
                        n.day(),
                        n.kind(),
                        n.text(),
                        n.author(),
                        writtenAt.isAfter(now) ? now : writtenAt);
            }
        }
    }

    private static void copyHelp(Connection connection, List<NewHelp> help) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "casefile.help (person_id, kind, organisation_id, contact, valid, amount, goal, compartment, source_kind, source_id)")) {
            for (NewHelp h : help) {
                HelpDetail d = h.detail();
                rows.row(
                        h.person(),
                        h.kind(),
                        h.organisation(),
                        h.contact(),
                        range(h.valid()),
                        d.amount(),
                        d.goal(),
                        d.compartment(),
                        d.sourceKind(),
                        d.source());
            }
        }
    }

    private static void copyBases(Connection connection, List<NewBasis> bases) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "casefile.help_bases (person_id, tier, basis, reference, valid, recorded_by, recorded_org)")) {
            for (NewBasis b : bases) {
                rows.row(
                        b.person(),
                        b.tier(),
                        b.basis(),
                        b.reference(),
                        range(b.valid()),
                        b.recordedBy(),
                        b.recordedOrg());
            }
        }
    }

    private static String range(Period period) {
        return "[" + period.from() + "," + (period.to() == null ? "" : period.to()) + ")";
    }
}

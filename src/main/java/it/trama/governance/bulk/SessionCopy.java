package it.trama.governance.bulk;

import it.trama.governance.Ballots.Outcome;
import it.trama.governance.GovernanceBulk.Ahead;
import it.trama.governance.GovernanceBulk.Held;
import it.trama.governance.GovernanceBulk.Secretary;
import it.trama.governance.GovernanceBulk.Voted;
import it.trama.governance.Sessions;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Unit;
import it.trama.platform.db.CopyRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Sessions by COPY as owner, step by step as they are held: the database's own rules hold. */
@Repository
class SessionCopy {

    static final UUID HELD = PlanFile.id("session", "held");
    static final UUID AHEAD = PlanFile.id("session", "ahead");
    private static final int OPENS = 17;

    void sessions(Connection owner, Held held, Ahead ahead, Secretary by) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "governance.sessions (id, body_id, first_call, second_call, place, state, chair, secretary, made_by, made_at)")) {
            session(rows, HELD, held.day(), held.place(), by);
            session(rows, AHEAD, ahead.day(), ahead.place(), by);
        }
        items(owner, HELD, held.items().size(), "DECISION");
        items(owner, AHEAD, ahead.items().size(), "INFORMATION");
        try (var rows = new CopyRows(
                owner,
                "governance.item_versions (item_id, number, title, text, subject_kind, subject_id, made_by, made_at)")) {
            for (int i = 0; i < held.items().size(); i++) {
                Voted one = held.items().get(i);
                version(rows, item(HELD, i), held.day(), one, by);
            }
            for (int i = 0; i < ahead.items().size(); i++) {
                var one = new Voted(ahead.items().get(i), "", Set.of(), Set.of(), null);
                version(rows, item(AHEAD, i), ahead.day(), one, by);
            }
        }
    }

    private static void items(Connection owner, UUID session, int many, String first) throws SQLException {
        try (var rows = new CopyRows(owner, "governance.items (id, session_id, position, kind)")) {
            for (int i = 0; i < many; i++) {
                rows.row(item(session, i), session, i + 1, i == 0 ? first : "DECISION");
            }
        }
    }

    private static void version(CopyRows rows, UUID item, LocalDate day, Voted one, Secretary by) throws SQLException {
        var subject = one.subject();
        rows.row(
                item,
                1,
                one.title(),
                one.text(),
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.id(),
                by.user(),
                at(day, -14 * 24 * 60));
    }

    void about(Connection owner, UUID session, int position, String text, Sessions.Subject subject)
            throws SQLException {
        run(
                owner,
                "update governance.item_versions set text = ?, subject_kind = ?, subject_id = ? where item_id = ?",
                text,
                subject.kind(),
                subject.id(),
                item(session, position - 1));
    }

    private static void session(CopyRows rows, UUID id, LocalDate day, String place, Secretary by) throws SQLException {
        rows.row(
                id,
                BodyCopy.body(BodyCopy.AREA),
                at(day, 0),
                at(day, 60),
                place,
                "DRAFT",
                by.chair(),
                by.name(),
                by.user(),
                at(day, -14 * 24 * 60));
    }

    /** The weights are frozen already. */
    void opened(Connection owner, Held held, List<Unit> there, Map<UUID, String> people, Secretary by)
            throws SQLException {
        run(
                owner,
                "update governance.sessions set state = 'OPEN', call = 1, regulation_id = ?, opened_at = ?, opened_by = ? where id = ?",
                PlanFile.id("rules", BodyCopy.AREA),
                at(held.day(), 5),
                by.user(),
                HELD);
        try (var rows = new CopyRows(
                owner,
                "governance.attendances (id, session_id, unit_id, capacity, person, arrived_at, recorded_by, recorded_at)")) {
            int minute = 5;
            for (Unit unit : there) {
                minute++;
                OffsetDateTime arrived = at(held.day(), Math.min(minute, 25));
                String person = people.getOrDefault(unit.id(), "");
                rows.row(stay(unit), HELD, unit.id(), "MEMBER", person, arrived, by.user(), arrived);
            }
        }
    }

    void ballot(Connection owner, Held held, int item, List<Unit> there, Map<UUID, String> people, Secretary by)
            throws SQLException {
        UUID ballot = ballot(item);
        OffsetDateTime opened = at(held.day(), 30 + item * 15);
        try (var rows = new CopyRows(
                owner,
                "governance.ballots (id, session_id, item_id, number, position, manner, majority, basis, heads, weight, opened_by, opened_at)")) {
            rows.row(
                    ballot,
                    HELD,
                    item(HELD, item),
                    1,
                    1,
                    "OPEN",
                    "PRESENT_BOTH",
                    "PRESENT",
                    ">1/2",
                    ">1/2",
                    by.user(),
                    opened);
        }
        voters(owner, ballot, there, people);
        try (var rows = new CopyRows(owner, "governance.votes (ballot_id, unit_id, choice, cast_by, cast_at)")) {
            for (Unit unit : there) {
                rows.row(ballot, unit.id(), choice(held.items().get(item), unit), by.user(), opened);
            }
        }
    }

    private static void voters(Connection owner, UUID ballot, List<Unit> there, Map<UUID, String> people)
            throws SQLException {
        try (var rows = new CopyRows(owner, "governance.voters (ballot_id, unit_id, caster, person)")) {
            for (Unit unit : there) {
                rows.row(ballot, unit.id(), unit.id(), people.getOrDefault(unit.id(), ""));
            }
        }
    }

    void closed(Connection owner, Held held, int item, Outcome outcome, Secretary by) throws SQLException {
        run(
                owner,
                "update governance.ballots set state = 'CLOSED', closed_by = ?, closed_at = ? where id = ?",
                by.user(),
                at(held.day(), 40 + item * 15),
                ballot(item));
        try (var rows = new CopyRows(
                owner,
                "governance.results (ballot_id, for_heads, for_weight, against_heads, against_weight, abstained_heads, abstained_weight,"
                        + " not_voting_heads, not_voting_weight, all_heads, all_weight, approved, words)")) {
            rows.row(sums(item, outcome).toArray());
        }
    }

    private static List<Object> sums(int item, Outcome outcome) {
        var values = new ArrayList<Object>();
        values.add(ballot(item));
        for (Choice choice : Choice.values()) {
            Part part = outcome.tally().of(choice);
            values.add(part.heads());
            values.add(part.weight());
        }
        values.add(outcome.tally().all().heads());
        values.add(outcome.tally().all().weight());
        values.add(outcome.approved());
        values.add(outcome.words());
        return values;
    }

    void end(Connection owner, Held held, Secretary by) throws SQLException {
        run(
                owner,
                "update governance.sessions set state = 'CLOSED', closed_at = ?, closed_by = ? where id = ?",
                at(held.day(), 90),
                by.user(),
                HELD);
    }

    static Choice choice(Voted item, Unit unit) {
        if (item.against().contains(unit.name())) {
            return Choice.AGAINST;
        }
        return item.abstained().contains(unit.name()) ? Choice.ABSTAINED : Choice.FOR;
    }

    static UUID ballot(int item) {
        return PlanFile.id("ballot", "held " + item);
    }

    static UUID item(UUID session, int index) {
        return PlanFile.id("item", session + " " + index);
    }

    private static UUID stay(Unit unit) {
        return PlanFile.id("stay", unit.id().toString());
    }

    private static OffsetDateTime at(LocalDate day, int minutes) {
        return day.atTime(OPENS, 0).atZone(Sessions.ROME).toOffsetDateTime().plusMinutes(minutes);
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

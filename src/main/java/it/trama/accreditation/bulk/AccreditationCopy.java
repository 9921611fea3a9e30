package it.trama.accreditation.bulk;

import it.trama.accreditation.AccreditationBulk;
import it.trama.accreditation.Area;
import it.trama.accreditation.Areas;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction: the call, its applications with answers and review, the register. */
@Repository
class AccreditationCopy implements AccreditationBulk {

    private static final int YEARS = 3;
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String BEGUN = "DRAFT";
    private static final List<String> REVIEW = List.of("SUBMIT", "TAKE_UP");
    private static final List<String> DECIDED = List.of("SUBMIT", "TAKE_UP", "CONCLUDE", "ADMIT");

    private final Database database;
    private final Areas areas;

    AccreditationCopy(Database database, Areas areas) {
        this.database = database;
        this.areas = areas;
    }

    @Override
    public void load(PastCall call, List<Candidate> candidates, List<Planned> checks) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            call(owner, call);
            areas(owner, call);
            applications(owner, call, candidates);
            answers(owner, call, candidates);
            moves(owner, call, candidates);
            if (call.resolution() != null) {
                admitted(owner, call, call.resolution(), candidates);
            }
            checks(owner, call, checks);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading a call", null, e);
        }
    }

    private static void call(Connection owner, PastCall call) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "accreditation.calls (id, title, act, act_on, opens_on, closes_on, years, opened_by, opened_at)")) {
            rows.row(
                    call.id(),
                    call.title(),
                    call.act().number(),
                    call.act().day(),
                    call.open().from(),
                    call.open().lastDay(),
                    YEARS,
                    call.by(),
                    moment(call.act().day()));
        }
    }

    private void areas(Connection owner, PastCall call) throws SQLException {
        try (var rows = new CopyRows(owner, "accreditation.call_areas (call_id, area, version)")) {
            for (String area : call.areas()) {
                rows.row(call.id(), area, newest(area).named().version());
            }
        }
    }

    private Area newest(String code) {
        return areas.newest().stream()
                .filter(area -> area.named().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(String kind, PastCall call, UUID organisation, String area) {
        return UUID.nameUUIDFromBytes((kind + ":" + call.id() + organisation + area).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(PastCall call, Candidate body) {
        return id("application", call, body.organisation(), body.area());
    }

    private static void applications(Connection owner, PastCall call, List<Candidate> candidates) throws SQLException {
        String state = call.resolution() == null ? "IN_REVIEW" : "ADMITTED";
        int number = 0;
        try (var rows = new CopyRows(
                owner,
                "accreditation.applications (id, call_id, area, organisation_id, state, weekly_hours, number, begun_by, begun_at, submitted_at)")) {
            for (Candidate body : candidates) {
                number++;
                LocalDate sent = call.open().from().plusDays(1 + number % 3);
                rows.row(
                        id(call, body),
                        call.id(),
                        body.area(),
                        body.organisation(),
                        state,
                        body.weeklyHours(),
                        number,
                        call.by(),
                        moment(sent),
                        moment(sent));
            }
        }
    }

    private void answers(Connection owner, PastCall call, List<Candidate> candidates) throws SQLException {
        try (var rows = new CopyRows(owner, "accreditation.answers (application_id, requirement, value)")) {
            for (Candidate body : candidates) {
                for (Area.Requirement asked : newest(body.area()).requirements().toList()) {
                    rows.row(
                            id(call, body), asked.code(), asked.kind() == Area.Kind.NUMBER ? asked.least() + 4 : "YES");
                }
            }
        }
        if (call.resolution() == null) {
            return;
        }
        try (var rows = new CopyRows(
                owner, "accreditation.reviews (application_id, requirement, outcome, reviewed_by, reviewed_at)")) {
            for (Candidate body : candidates) {
                for (Area.Requirement asked : newest(body.area()).requirements().toList()) {
                    rows.row(
                            id(call, body),
                            asked.code(),
                            "MET",
                            call.by(),
                            moment(call.resolution().day()));
                }
            }
        }
    }

    private static void moves(Connection owner, PastCall call, List<Candidate> candidates) throws SQLException {
        List<String> path = call.resolution() == null ? REVIEW : DECIDED;
        List<String> states = List.of("SUBMITTED", "IN_REVIEW", "REVIEWED", "ADMITTED");
        try (var rows = new CopyRows(
                owner, "accreditation.moves (application_id, move, from_state, to_state, moved_by, moved_at)")) {
            for (Candidate body : candidates) {
                for (int i = 0; i < path.size(); i++) {
                    LocalDate on = i == 0 ? call.open().from().plusDays(2) : dayOf(call, i);
                    rows.row(
                            id(call, body),
                            path.get(i),
                            i == 0 ? BEGUN : states.get(i - 1),
                            states.get(i),
                            call.by(),
                            moment(on).plusMinutes(i));
                }
            }
        }
    }

    private static LocalDate dayOf(PastCall call, int step) {
        Act resolution = call.resolution();
        LocalDate taken = call.open().from().plusDays(4);
        return step < 2 || resolution == null ? taken : resolution.day();
    }

    private static void admitted(Connection owner, PastCall call, Act act, List<Candidate> candidates)
            throws SQLException {
        UUID resolution = id("resolution", call, call.by(), "");
        LocalDate from = act.day().plusDays(1);
        try (var rows = new CopyRows(
                owner,
                "accreditation.resolutions (id, call_id, number, adopted_on, starts_on, adopted_by, adopted_at)")) {
            rows.row(resolution, call.id(), act.number(), act.day(), from, call.by(), moment(act.day()));
        }
        LocalDate until = from.plusYears(YEARS);
        try (var rows = new CopyRows(
                owner,
                "accreditation.entries (id, organisation_id, area, weekly_hours, valid, granted_until, resolution_id)")) {
            for (Candidate body : candidates) {
                rows.row(
                        id("entry", call, body.organisation(), body.area()),
                        body.organisation(),
                        body.area(),
                        body.weeklyHours(),
                        "[%s,%s)".formatted(from, until),
                        until,
                        resolution);
            }
        }
    }

    private static void checks(Connection owner, PastCall call, List<Planned> checks) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "accreditation.checks (id, entry_id, organisation_id, planned_on, subject, planned_by, planned_at)")) {
            for (Planned check : checks) {
                rows.row(
                        id("check", call, check.organisation(), check.area()),
                        id("entry", call, check.organisation(), check.area()),
                        check.organisation(),
                        check.on(),
                        check.subject(),
                        call.by(),
                        moment(check.on().minusDays(30)));
            }
        }
    }

    private static OffsetDateTime moment(@Nullable LocalDate day) {
        return java.util.Objects.requireNonNull(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(ROME)
                .toOffsetDateTime();
    }
}

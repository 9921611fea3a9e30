package it.trama.governance.bulk;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceBulk.Joined;
import it.trama.governance.GovernanceBulk.Mayor;
import it.trama.governance.GovernanceBulk.Secretary;
import it.trama.platform.db.CopyRows;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Repository;

/** Bodies by COPY as owner. */
@Repository
class BodyCopy {

    static final String AREA = "assemblea-ambito";
    static final String DISTRICT = "assemblea-distretto";
    private static final int FIRST_NEIGHBOUR = 100;
    private static final String COMMITTEE = "comitato-ristretto";
    private static final List<String> OF_ALL = List.of(AREA, DISTRICT, "assemblea-consortile");
    private static final int SUBDISTRICTS = 6;
    private static final int YEARS = 13;

    private final PlanFile file;
    private final Municipalities municipalities;
    private final Clock clock;

    BodyCopy(PlanFile file, Municipalities municipalities, Clock clock) {
        this.file = file;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    void bodies(Connection owner) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "governance.bodies (id, code, name, kind, level, composition, coordinator, monthly, position)")) {
            int position = 0;
            for (CSVRecord row : file.bodies()) {
                position++;
                rows.row(
                        body(row.get("code")),
                        row.get("code"),
                        row.get("name"),
                        row.get("kind"),
                        row.get("level"),
                        row.get("composition"),
                        row.get("coordinator"),
                        row.get("monthly"),
                        position);
            }
        }
        tasks(owner);
    }

    private void tasks(Connection owner) throws SQLException {
        Map<String, Integer> positions = new HashMap<>();
        try (var rows = new CopyRows(owner, "governance.body_tasks (body_id, position, kind, text, section)")) {
            for (CSVRecord row : file.tasks()) {
                int position = positions.merge(row.get("body"), 1, Integer::sum);
                rows.row(body(row.get("body")), position, row.get("kind"), row.get("text"), row.get("section"));
            }
        }
    }

    void rules(Connection owner, LocalDate since, Secretary by) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "governance.regulations (id, body_id, valid_from, act, weights, unions, proxies, first_heads, first_weight, second_heads,"
                        + " second_weight, majority, notice_days, made_by, made_at)")) {
            for (CSVRecord row : file.bodies()) {
                boolean ofAll = OF_ALL.contains(row.get("code"));
                rows.row(
                        PlanFile.id("rules", row.get("code")),
                        body(row.get("code")),
                        since,
                        t(
                                row.get("code").equals(DISTRICT)
                                        ? "governance.bulk.rules.district"
                                        : "governance.bulk.rules"),
                        ofAll ? "RESIDENTS" : "HEADS",
                        "ONE_VOTE",
                        ofAll ? 1 : 0,
                        ">1/2",
                        ofAll ? ">1/2" : "",
                        ofAll ? ">=1/3" : ">1/2",
                        "",
                        ofAll ? "PRESENT_BOTH" : "PRESENT_HEADS",
                        5,
                        by.user(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    void seats(Connection owner, LocalDate since) throws SQLException {
        try (var rows = new CopyRows(
                owner, "governance.seats (id, body_id, municipality, name, residents, votes, valid, position)")) {
            for (String code : OF_ALL) {
                int position = 0;
                for (Municipality town : municipalities.all()) {
                    position++;
                    UUID id = seat(code, town.istatCode());
                    rows.row(id, body(code), town.istatCode(), town.name(), null, true, from(since), position);
                }
            }
            neighbours(rows, since);
            committee(rows, since);
        }
    }

    /** Their residents are not in the plan: the office tells them. */
    private void neighbours(CopyRows rows, LocalDate since) throws SQLException {
        int position = FIRST_NEIGHBOUR;
        for (CSVRecord row : file.neighbours()) {
            position++;
            String from = row.get("since").isEmpty() ? since.toString() : row.get("since");
            rows.row(
                    seat(DISTRICT, row.get("name")),
                    body(DISTRICT),
                    null,
                    row.get("name"),
                    null,
                    true,
                    "[" + from + "," + row.get("until") + ")",
                    position);
        }
    }

    private static void committee(CopyRows rows, LocalDate since) throws SQLException {
        int position = 0;
        for (int subdistrict = 1; subdistrict <= SUBDISTRICTS; subdistrict++) {
            for (int which = 1; which <= 2; which++) {
                position++;
                String name = t("governance.bulk.committee", subdistrict, which);
                member(rows, name, "s" + position, true, since, position);
            }
        }
        for (int office = 1; office <= 3; office++) {
            position++;
            member(rows, t("governance.bulk.committee." + office), "o" + office, false, since, position);
        }
    }

    private static void member(CopyRows rows, String name, String code, boolean votes, LocalDate since, int position)
            throws SQLException {
        rows.row(seat(COMMITTEE, code), body(COMMITTEE), null, name, null, votes, from(since), position);
    }

    void mayors(Connection owner, List<Mayor> mayors, LocalDate since) throws SQLException {
        try (var rows = new CopyRows(owner, "governance.members (id, seat_id, name, office, user_id, act, valid)")) {
            for (String code : OF_ALL) {
                for (Mayor mayor : mayors) {
                    UUID seat = seat(code, mayor.municipality());
                    UUID id = PlanFile.id("member", code + mayor.municipality());
                    rows.row(id, seat, mayor.name(), t("governance.bulk.mayor"), mayor.user(), "", from(since));
                }
            }
        }
    }

    void contacts(Connection owner, List<Mayor> mayors, Secretary by) throws SQLException {
        try (var rows = new CopyRows(owner, "governance.contacts (member_id, email, changed_by, changed_at)")) {
            for (String code : OF_ALL) {
                for (Mayor mayor : mayors) {
                    rows.row(
                            PlanFile.id("member", code + mayor.municipality()),
                            mayor.email(),
                            by.user(),
                            OffsetDateTime.now(clock));
                }
            }
        }
    }

    /** For some years, as conventions are. */
    void convention(Connection owner, Joined joined, LocalDate since) throws SQLException {
        UUID id = PlanFile.id("union", joined.name());
        String valid = "[" + since + "," + since.plusYears(YEARS) + ")";
        try (var rows = new CopyRows(owner, "governance.unions (id, name, kind, act, valid)")) {
            rows.row(id, joined.name(), "CONVENTION", joined.act(), valid);
        }
        try (var rows = new CopyRows(owner, "governance.union_municipalities (union_id, municipality, valid)")) {
            for (String town : joined.municipalities()) {
                rows.row(id, town, valid);
            }
        }
    }

    static UUID body(String code) {
        return PlanFile.id("body", code);
    }

    static UUID seat(String body, String code) {
        return PlanFile.id("seat", body + " " + code);
    }

    private static String from(LocalDate since) {
        return "[" + since + ",)";
    }
}

package it.trama.accreditation.bulk;

import it.trama.accreditation.ContractBulk;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class ContractsCopy implements ContractBulk {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Database database;

    ContractsCopy(Database database) {
        this.database = database;
    }

    @Override
    public void load(Past past, UUID by) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            entrusted(owner, past.entrusted(), by);
            together(owner, past.together(), by);
            steps(owner, past.together(), by);
            candidates(owner, past.together());
            levels(owner, past.levels(), by);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading contracts", null, e);
        }
    }

    private static void entrusted(Connection owner, List<Entrusted> all, UUID by) throws SQLException {
        try (var rows = new CopyRows(owner, """
                accreditation.procurements (id, route, category, subject, organisation_id, amount, act, signed_on, valid, reason, warnings,
                                            written_by, written_at)""")) {
            for (Entrusted one : all) {
                rows.row(
                        one.id(),
                        one.route(),
                        one.category(),
                        one.papers().subject(),
                        one.organisation(),
                        one.amount(),
                        one.papers().act(),
                        one.papers().signedOn(),
                        "[" + one.papers().valid().from() + ","
                                + one.papers().valid().to() + ")",
                        one.again(),
                        one.again().isEmpty() ? "{}" : "{ROTATION}",
                        by,
                        moment(one.papers().signedOn()));
            }
        }
    }

    private static void together(Connection owner, List<Together> all, UUID by) throws SQLException {
        try (var rows = new CopyRows(
                owner, "accreditation.codesigns (id, title, act, notice_on, closes_on, stage, opened_by, opened_at)")) {
            for (Together one : all) {
                rows.row(
                        one.id(),
                        one.title(),
                        one.act(),
                        one.notice().from(),
                        last(one),
                        "TABLES",
                        by,
                        moment(one.notice().from()));
            }
        }
    }

    private static void steps(Connection owner, List<Together> all, UUID by) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "accreditation.codesign_steps (id, codesign_id, kind, happened_on, act, text, written_by, written_at)")) {
            for (Together one : all) {
                LocalDate closed = last(one);
                rows.row(id("close", one), one.id(), "CLOSE", closed, "", "", by, moment(closed));
                rows.row(id("select", one), one.id(), "SELECT", closed, one.act(), "", by, moment(closed));
                int number = 0;
                for (Table table : one.tables()) {
                    rows.row(
                            id("table" + ++number, one),
                            one.id(),
                            "TABLE",
                            table.on(),
                            "",
                            table.text(),
                            by,
                            moment(table.on()));
                }
            }
        }
    }

    private static void candidates(Connection owner, List<Together> all) throws SQLException {
        try (var rows = new CopyRows(owner, """
                accreditation.codesign_candidates (id, codesign_id, organisation_id, received_on, runts, runts_checked_on, outcome)""")) {
            for (Together one : all) {
                int number = 0;
                for (UUID body : one.selected()) {
                    rows.row(
                            id("candidate" + ++number, one),
                            one.id(),
                            body,
                            one.notice().from(),
                            "00000" + number,
                            last(one),
                            "SELECTED");
                }
            }
        }
    }

    private static void levels(Connection owner, List<Level> all, UUID by) throws SQLException {
        try (var rows = new CopyRows(owner, """
                accreditation.quality_levels (id, organisation_id, level, service, valid, evidence, written_by, written_at)""")) {
            for (Level one : all) {
                rows.row(
                        one.id(),
                        one.organisation(),
                        one.level(),
                        one.service(),
                        "[" + one.valid().from() + "," + one.valid().to() + ")",
                        one.evidence(),
                        by,
                        moment(one.valid().from()));
            }
        }
    }

    private static LocalDate last(Together of) {
        return Objects.requireNonNull(of.notice().lastDay());
    }

    private static UUID id(String what, Together of) {
        return UUID.nameUUIDFromBytes((what + ":" + of.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime moment(LocalDate day) {
        return day.atTime(10, 0).atZone(ROME).toOffsetDateTime();
    }
}

package it.trama.project.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.project.ProjectBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction: groups, proposals, and that each was sent. */
@Repository
class ProposalCopy implements ProjectBulk.Proposed {

    private final Database database;

    ProposalCopy(Database database) {
        this.database = database;
    }

    @Override
    public void load(List<Seat> seats, List<Sent> proposals) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            seats(connection, seats);
            proposals(connection, proposals);
            steps(connection, proposals);
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading proposals of pacts", null, e);
        }
    }

    private static void seats(Connection connection, List<Seat> seats) throws SQLException {
        try (var rows = new CopyRows(connection, """
                project.pact_group_members (id, subdistrict, user_id, organisation_id, side, coordinates, valid, added_by, added_at)""")) {
            for (Seat seat : seats) {
                rows.row(
                        seat.id(),
                        seat.subdistrict(),
                        seat.user(),
                        seat.organisation(),
                        seat.isPublic() ? "PUBLIC" : "THIRD_SECTOR",
                        true,
                        "[%s,)".formatted(seat.since()),
                        seat.user(),
                        noon(seat.since()));
            }
        }
    }

    private static void proposals(Connection connection, List<Sent> proposals) throws SQLException {
        try (var rows = new CopyRows(connection, """
                project.pact_proposals (id, organisation_id, proposed_by, state, subdistrict, family_name, given_name, birth_year, municipality_code,
                contact, wishes, strengths, blocks, offers, consent_how, consent_on, sent_at, changed_by, changed_at)""")) {
            for (Sent sent : proposals) {
                rows.row(
                        sent.id(),
                        sent.organisation(),
                        sent.by(),
                        "SENT",
                        sent.subdistrict(),
                        sent.who().familyName(),
                        sent.who().givenName(),
                        sent.who().birthYear(),
                        sent.who().municipality(),
                        sent.who().contact(),
                        sent.words().wishes(),
                        sent.words().strengths(),
                        sent.words().blocks(),
                        sent.words().offers(),
                        "SIGNED",
                        sent.sentOn(),
                        noon(sent.sentOn()),
                        sent.by(),
                        noon(sent.sentOn()));
            }
        }
    }

    private static void steps(Connection connection, List<Sent> proposals) throws SQLException {
        try (var rows =
                new CopyRows(connection, "project.pact_proposal_steps (id, proposal_id, what, done_by, done_at)")) {
            for (Sent sent : proposals) {
                rows.row(UUID.randomUUID(), sent.id(), "SENT", sent.by(), noon(sent.sentOn()));
            }
        }
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }
}

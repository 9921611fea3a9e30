package it.trama.project.bulk;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.project.ProjectBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction, table after table in pieces, so that memory stays flat. */
@Repository
class PactCopy implements ProjectBulk {

    private static final String ORDINARY = "ORDINARY";
    private static final int PIECE = 2_000;

    private final Database database;

    PactCopy(Database database) {
        this.database = database;
    }

    @Override
    public void load(Iterable<Pact> pacts) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            var piece = new java.util.ArrayList<Pact>();
            for (Pact pact : pacts) {
                piece.add(pact);
                if (piece.size() == PIECE) {
                    copy(connection, piece);
                    piece.clear();
                }
            }
            copy(connection, piece);
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading pacts", null, e);
        }
    }

    private static void copy(Connection connection, Iterable<Pact> pacts) throws SQLException {
        projects(connection, pacts);
        people(connection, pacts);
        goals(connection, pacts);
        supports(connection, pacts);
        servedGoals(connection, pacts);
        resources(connection, pacts);
        promises(connection, pacts);
        signatures(connection, pacts);
    }

    private static void projects(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "project.projects (id, root_id, record_id, compartment, pathway, number, title, status, valid, author, signed_at, version, edition, amends, reason)")) {
            for (Pact pact : pacts) {
                Head head = pact.head();
                Edition edition = pact.edition();
                rows.row(
                        head.id(),
                        edition.root() == null ? head.id() : edition.root(),
                        head.record(),
                        ORDINARY,
                        edition.pathway(),
                        head.number(),
                        head.title(),
                        edition.amended() ? "AMENDED" : "SIGNED",
                        range(head.valid()),
                        head.author(),
                        head.valid().from().atTime(12, 0).atOffset(ZoneOffset.UTC),
                        2,
                        edition.number(),
                        edition.amends(),
                        edition.reason());
            }
        }
    }

    private static void people(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows =
                new CopyRows(connection, "project.project_people (project_id, record_id, compartment, person_id)")) {
            for (Pact pact : pacts) {
                Head head = pact.head();
                rows.row(head.id(), head.record(), ORDINARY, head.person());
            }
        }
    }

    private static void goals(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "project.goals (id, origin, project_id, record_id, compartment, ordinal, title, indicator, due)")) {
            for (Pact pact : pacts) {
                int ordinal = 0;
                for (Goal goal : pact.goals()) {
                    rows.row(
                            goal.id(),
                            pact.edition().origin(goal.id()),
                            pact.head().id(),
                            pact.head().record(),
                            ORDINARY,
                            ++ordinal,
                            goal.title(),
                            goal.indicator(),
                            goal.due());
                }
            }
        }
    }

    private static void supports(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "project.supports (id, origin, project_id, record_id, compartment, organisation_id, kind, category, title, valid)")) {
            for (Pact pact : pacts) {
                for (Support support : pact.supports()) {
                    rows.row(
                            support.id(),
                            pact.edition().origin(support.id()),
                            pact.head().id(),
                            pact.head().record(),
                            ORDINARY,
                            support.organisation(),
                            support.kind(),
                            support.kind(),
                            support.title(),
                            range(support.valid()));
                }
            }
        }
    }

    private static void servedGoals(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection, "project.support_goals (support_id, goal_id, project_id, record_id, compartment)")) {
            for (Pact pact : pacts) {
                Head head = pact.head();
                for (Support support : pact.supports()) {
                    rows.row(support.id(), support.goal(), head.id(), head.record(), ORDINARY);
                }
            }
        }
    }

    private static void resources(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(connection, """
                project.resources (id, origin, support_id, project_id, record_id, compartment, source, fund_line_id, organisation_id, description,
                quantity, unit, unit_value, amount, commitment_id)""")) {
            for (Pact pact : pacts) {
                for (Support support : pact.supports()) {
                    for (Resource resource : support.resources()) {
                        resource(rows, pact, support.id(), resource);
                    }
                }
            }
        }
    }

    private static void resource(CopyRows rows, Pact pact, UUID support, Resource resource) throws SQLException {
        Head head = pact.head();
        Worth worth = resource.worth();
        rows.row(
                resource.id(),
                pact.edition().origin(resource.id()),
                support,
                head.id(),
                head.record(),
                ORDINARY,
                resource.source(),
                resource.fundLine(),
                resource.organisation(),
                resource.description(),
                worth.quantity().toPlainString(),
                worth.unit(),
                worth.unitValue().toPlainString(),
                Money.line(worth.quantity(), worth.unitValue()),
                resource.commitment());
    }

    private static void promises(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection, "project.undertakings (id, project_id, record_id, compartment, party, text)")) {
            for (Pact pact : pacts) {
                for (Undertaking undertaking : pact.undertakings()) {
                    rows.row(
                            UUID.randomUUID(),
                            pact.head().id(),
                            pact.head().record(),
                            ORDINARY,
                            undertaking.party(),
                            undertaking.text());
                }
            }
        }
    }

    private static void signatures(Connection connection, Iterable<Pact> pacts) throws SQLException {
        try (var rows = new CopyRows(
                connection, "project.signatures (project_id, record_id, compartment, party, signer, signed_on)")) {
            for (Pact pact : pacts) {
                Head head = pact.head();
                for (Signature signature : pact.signatures()) {
                    rows.row(
                            head.id(),
                            head.record(),
                            ORDINARY,
                            signature.party(),
                            signature.signer(),
                            head.valid().from());
                }
            }
        }
    }

    private static String range(Period period) {
        return "[" + period.from() + "," + (period.to() == null ? "" : period.to()) + ")";
    }
}

package it.trama.people.bulk;

import it.trama.people.PeopleBulk;
import it.trama.platform.db.Database;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Repository;

/** Copies households in one transaction of the owner. */
@Repository
class PeopleCopy implements PeopleBulk {

    private static final int PERSONS_AT_ONCE = 5_000;

    private final Database database;
    private final Constraints constraints;
    private final Enrichment enrichment;

    PeopleCopy(Database database, Constraints constraints, Enrichment enrichment) {
        this.database = database;
        this.enrichment = enrichment;
        this.constraints = constraints;
    }

    @Override
    public void load(Consumer<Consumer<NewHousehold>> source) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            var tables = new Tables(knownTokens(owner));
            List<String> back = constraints.drop(owner);
            CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
            source.accept(household -> {
                tables.add(household);
                if (tables.waiting() >= PERSONS_AT_ONCE) {
                    write(tables, copy);
                }
            });
            write(tables, copy);
            constraints.run(owner, back);
            constraints.run(owner, FINISH);
            owner.commit();
            analyze(owner);
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be loaded", e);
        }
    }

    @Override
    public void enrich(Additions additions) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            enrichment.write(owner, additions);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be enriched", e);
        }
    }

    private static final List<String> FINISH = List.of(
            "select setval(pg_get_serial_sequence('people.tokens', 'id'), greatest(max(id), 1)) from people.tokens");

    private static Map<String, Integer> knownTokens(Connection owner) throws SQLException {
        var tokens = new HashMap<String, Integer>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select id, token from people.tokens")) {
            while (rows.next()) {
                tokens.put(rows.getString("token"), rows.getInt("id"));
            }
        }
        return tokens;
    }

    private static void write(Tables tables, CopyManager copy) {
        try {
            for (Tables.Rows rows : tables.take()) {
                if (!rows.text().isEmpty()) {
                    copy.copyIn("copy " + rows.table() + " from stdin", new StringReader(rows.text()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void analyze(Connection owner) throws SQLException {
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "vacuum (analyze) people.tokens, people.persons, people.residences, people.households, people.household_members, people.isee_declarations, people.isee_indicators");
        }
    }
}

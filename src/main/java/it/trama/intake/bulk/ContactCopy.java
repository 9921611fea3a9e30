package it.trama.intake.bulk;

import it.trama.intake.IntakeBulk;
import it.trama.intake.Reason;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class ContactCopy implements IntakeBulk {

    private static final String TABLE = """
            intake.contacts (id, number, happened_at, organisation_id, worker, person_id, municipality_code, channel, sent_by, reasons,
            outcome, minutes, note, created_at)""";
    /** Numbers are taken from the district's counter by the block; what a block leaves over is a gap, and gaps are allowed. */
    private static final int BLOCK = 1_000;

    private final Database database;
    private final Clock clock;

    ContactCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Stream<BulkContact> contacts) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            try (var rows = new CopyRows(owner, TABLE)) {
                var numbers = new Numbers(owner);
                for (Iterator<BulkContact> all = contacts.iterator(); all.hasNext(); ) {
                    copy(all.next(), numbers, rows);
                }
            }
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading contacts", null, e);
        }
    }

    private void copy(BulkContact c, Numbers numbers, CopyRows rows) throws SQLException {
        var facts = c.facts();
        Whom whom = c.whom();
        rows.row(
                c.id(),
                numbers.next(c.happenedAt().atZone(clock.getZone()).getYear()),
                c.happenedAt(),
                c.desk().organisation(),
                c.desk().worker(),
                whom == null ? null : whom.person(),
                whom == null ? null : whom.municipality(),
                facts.channel(),
                facts.sender(),
                facts.reasons().stream().map(Reason::code).collect(Collectors.joining(",", "{", "}")),
                facts.outcome(),
                facts.minutes(),
                facts.note(),
                c.happenedAt());
    }

    private static final class Numbers {

        private final Connection connection;
        private final Map<Integer, Integer> next = new HashMap<>();
        private final Map<Integer, Integer> last = new HashMap<>();

        Numbers(Connection connection) {
            this.connection = connection;
        }

        String next(int year) throws SQLException {
            if (next.getOrDefault(year, 1) > last.getOrDefault(year, 0)) {
                int end = reserve(year);
                last.put(year, end);
                next.put(year, end - BLOCK + 1);
            }
            return "AC %d/%06d".formatted(year, next.merge(year, 1, Integer::sum) - 1);
        }

        private int reserve(int year) throws SQLException {
            try (var statement = connection.prepareStatement("""
                    insert into casefile.counters as c (kind, year, last) values ('AC', ?, ?)
                    on conflict (kind, year) do update set last = c.last + excluded.last
                    returning last
                    """)) {
                statement.setInt(1, year);
                statement.setInt(2, BLOCK);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        }
    }
}

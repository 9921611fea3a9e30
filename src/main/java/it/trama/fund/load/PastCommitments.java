package it.trama.fund.load;

import it.trama.fund.FundBulk.Past;
import it.trama.fund.FundBulk.PastCommitment;
import it.trama.kernel.Money;
import it.trama.platform.db.Database;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

/** Copies commitments and their movements as owner; the ledger's triggers look at them as at any other, once for each batch. */
@Repository
class PastCommitments {

    private static final int BATCH = 5_000;
    private static final String COMMITMENTS =
            "copy fund.commitments (id, line_id, source_kind, source_id, created_by, created_at) from stdin";
    private static final String MOVEMENTS =
            "copy fund.movements (line_id, kind, amount, commitment_id, business_date, source_id, created_by, created_at) from stdin";

    private final Database database;
    private final Clock clock;

    PastCommitments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void copy(Iterable<PastCommitment> commitments) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            var batch = new Batch();
            for (PastCommitment commitment : commitments) {
                add(batch, commitment);
                if (batch.size == BATCH) {
                    batch.flush(connection);
                }
            }
            batch.flush(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new DataIntegrityViolationException("past commitments were refused", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Batch batch, PastCommitment commitment) {
        batch.size++;
        row(
                batch.commitments,
                commitment.id(),
                commitment.line(),
                commitment.sourceKind(),
                commitment.source(),
                SystemActor.ID,
                moment(commitment.day()));
        move(batch, commitment, "COMMITTED", commitment.amount(), commitment.day(), "\\N");
        for (Past past : commitment.settled()) {
            move(batch, commitment, "SETTLED", past.amount(), past.day(), past.source());
        }
    }

    private void move(Batch batch, PastCommitment commitment, String kind, Money amount, LocalDate day, Object source) {
        UUID line = commitment.line();
        row(batch.movements, line, kind, amount, commitment.id(), day, source, SystemActor.ID, moment(day));
    }

    private Object moment(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static void row(StringBuilder text, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(cells[i]).append(i == cells.length - 1 ? '\n' : '\t');
        }
    }

    private static final class Batch {

        private final StringBuilder commitments = new StringBuilder();
        private final StringBuilder movements = new StringBuilder();
        private int size;

        void flush(Connection connection) throws SQLException, IOException {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(COMMITMENTS, new StringReader(commitments.toString()));
            copy.copyIn(MOVEMENTS, new StringReader(movements.toString()));
            commitments.setLength(0);
            movements.setLength(0);
            size = 0;
        }
    }
}

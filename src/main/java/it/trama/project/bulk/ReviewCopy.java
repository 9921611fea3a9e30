package it.trama.project.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.project.ReviewBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction: reviews before their goals. */
@Repository
class ReviewCopy implements ReviewBulk {

    private static final String ORDINARY = "ORDINARY";

    private final Database database;

    ReviewCopy(Database database) {
        this.database = database;
    }

    @Override
    public void load(Iterable<Past> reviews) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            heads(connection, reviews);
            goals(connection, reviews);
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading reviews", null, e);
        }
    }

    private static void heads(Connection connection, Iterable<Past> reviews) throws SQLException {
        try (var rows = new CopyRows(connection, """
                project.reviews (id, project_id, root_id, record_id, compartment, held_on, status, took_part, own_words, summary, author,
                signed_by, signed_at, version)""")) {
            for (Past review : reviews) {
                var told = review.told();
                rows.row(
                        review.id(),
                        review.project(),
                        review.project(),
                        review.record(),
                        ORDINARY,
                        review.on(),
                        "SIGNED",
                        told.tookPart(),
                        told.ownWords(),
                        told.summary(),
                        told.author(),
                        told.tookPart(),
                        review.on().atTime(12, 0).atOffset(ZoneOffset.UTC),
                        1);
            }
        }
    }

    private static void goals(Connection connection, Iterable<Past> reviews) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "project.review_goals (review_id, goal, record_id, compartment, ordinal, title, state, value)")) {
            for (Past review : reviews) {
                int ordinal = 0;
                for (Found goal : review.goals()) {
                    rows.row(
                            review.id(),
                            goal.goal(),
                            review.record(),
                            ORDINARY,
                            ++ordinal,
                            goal.title(),
                            goal.state(),
                            goal.value());
                }
            }
        }
    }
}

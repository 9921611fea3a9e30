package it.trama.training.bulk;

import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.training.TrainingBulk;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class TrainingCopy implements TrainingBulk {

    private static final int PERCENT = 75;

    private final Database database;
    private final Clock clock;

    TrainingCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(List<Whole> courses, List<Need> needs) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            for (Whole course : courses) {
                course(owner, course);
                learners(owner, course);
                attendance(owner, course);
            }
            needs(owner, needs);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading courses", null, e);
        }
    }

    private static UUID id(UUID of, Object part) {
        return UUID.nameUUIDFromBytes((of + ":" + part).getBytes(StandardCharsets.UTF_8));
    }

    private void course(Connection owner, Whole course) throws SQLException {
        var words = course.words();
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (var rows = new CopyRows(
                owner,
                "training.courses (id, kind, title, aims, given_by, seats, min_percent, enrol_until, opened_by, opened_at)")) {
            rows.row(
                    course.id(),
                    words.kind(),
                    words.title(),
                    words.aims(),
                    words.givenBy(),
                    course.seats(),
                    PERCENT,
                    course.enrolUntil(),
                    course.by(),
                    now);
        }
        try (var rows = new CopyRows(
                owner, "training.sessions (id, course_id, held_on, starts_at, ends_at, place, called_by, called_at)")) {
            for (LocalDate day : course.days()) {
                rows.row(id(course.id(), day), course.id(), day, "09:30", "12:30", words.place(), course.by(), now);
            }
        }
    }

    private void learners(Connection owner, Whole course) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "training.enrolments (id, course_id, user_id, organisation_id, name, role, enrolled_by, enrolled_at)")) {
            for (Learner learner : course.learners()) {
                rows.row(
                        id(course.id(), learner.user()),
                        course.id(),
                        learner.user(),
                        learner.organisation(),
                        learner.name(),
                        learner.role(),
                        learner.user(),
                        OffsetDateTime.now(clock));
            }
        }
    }

    private void attendance(Connection owner, Whole course) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        try (var rows =
                new CopyRows(owner, "training.attendance (session_id, enrolment_id, present, noted_by, noted_at)")) {
            for (LocalDate day : course.days()) {
                if (!day.isBefore(today)) {
                    continue;
                }
                for (Learner learner : course.learners()) {
                    rows.row(
                            id(course.id(), day),
                            id(course.id(), learner.user()),
                            true,
                            course.by(),
                            OffsetDateTime.now(clock));
                }
            }
        }
    }

    private static void needs(Connection owner, List<Need> needs) throws SQLException {
        try (var rows = new CopyRows(owner, "training.needs (id, user_id, organisation_id, role, topic, given_on)")) {
            for (Need need : needs) {
                var learner = need.learner();
                rows.row(need.id(), learner.user(), learner.organisation(), learner.role(), need.topic(), need.on());
            }
        }
    }
}

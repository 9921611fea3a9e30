package it.trama.activity.bulk;

import it.trama.activity.Activity;
import it.trama.activity.Activity.Dated;
import it.trama.activity.ActivityBulk;
import it.trama.agenda.OpenTimes;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.trust.CurrentActor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class ActivityCopy implements ActivityBulk {

    private static final String ACTIVITIES =
            "activity.activities (id, organisation_id, kind, title, description, facility_id, address, municipality, accessibility, contact,"
                    + " starts_on, ends_on, enrol_from, enrol_to, places, age_from, age_to, fee, fee_note, offer_days, published, saved_by, saved_at)";

    private final Database database;
    private final OpenTimes times;
    private final CurrentActor actors;
    private final ParticipantCopy participants;
    private final Clock clock;

    ActivityCopy(Database database, OpenTimes times, CurrentActor actors, ParticipantCopy participants, Clock clock) {
        this.database = database;
        this.times = times;
        this.actors = actors;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public void load(List<Load> loads) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            for (Load load : loads) {
                activity(owner, load);
                hours(owner, load.activity());
                List<Dated> days =
                        load.activity().span().days(load.activity().span().from(), closed(load)::contains);
                sessions(owner, load.activity(), days);
                participants.copy(owner, load);
                participants.marks(owner, load, days);
            }
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading activities", null, e);
        }
    }

    private Set<LocalDate> closed(Load load) {
        Activity.Span span = load.activity().span();
        var keeper = new Actor(
                load.by().user(),
                load.by().user(),
                load.activity().organisation(),
                load.by().name(),
                Set.of(Role.PROVIDER),
                Set.of(),
                Set.of());
        return actors.runAs(keeper, () -> times.closed(span.from(), span.to().plusDays(1))).stream()
                .filter(day -> day.desk() == null)
                .map(OpenTimes.Closed::day)
                .collect(Collectors.toSet());
    }

    private void activity(Connection owner, Load load) throws SQLException {
        Activity a = load.activity();
        try (var rows = new CopyRows(owner, ACTIVITIES)) {
            rows.row(
                    a.id(),
                    a.organisation(),
                    a.about().kind(),
                    a.about().title(),
                    a.about().description(),
                    a.where().facility(),
                    a.where().address(),
                    a.where().municipality(),
                    a.about().accessibility(),
                    a.about().contact(),
                    a.span().from(),
                    a.span().to(),
                    a.span().enrolFrom(),
                    a.span().enrolTo(),
                    a.room().places(),
                    a.room().ageFrom(),
                    a.room().ageTo(),
                    a.room().fee(),
                    a.room().feeNote(),
                    a.room().offerDays(),
                    a.state().published(),
                    load.by().user(),
                    at(a.span().enrolFrom()));
        }
    }

    private static void hours(Connection owner, Activity a) throws SQLException {
        try (var rows = new CopyRows(owner, "activity.times (activity_id, weekday, starts, ends)")) {
            for (Activity.Weekly one : a.span().times()) {
                rows.row(a.id(), one.weekday(), one.from(), one.to());
            }
        }
    }

    private static void sessions(Connection owner, Activity a, List<Dated> days) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "activity.sessions (id, activity_id, organisation_id, planned_on, held_on, starts, ends, state)")) {
            for (Dated one : days) {
                UUID id = session(a, one.day());
                rows.row(
                        id,
                        a.id(),
                        a.organisation(),
                        one.day(),
                        one.day(),
                        one.hours().from(),
                        one.hours().to(),
                        "PLANNED");
            }
        }
    }

    static UUID session(Activity a, LocalDate day) {
        return UUID.nameUUIDFromBytes((a.id() + " " + day).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(17, 0).atZone(clock.getZone()).toOffsetDateTime();
    }
}

package it.trama.activity.bulk;

import it.trama.activity.Activity;
import it.trama.activity.Activity.Dated;
import it.trama.activity.ActivityBulk.Load;
import it.trama.activity.ActivityBulk.Participant;
import it.trama.activity.ActivityBulk.Who;
import it.trama.platform.db.CopyRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who takes part in one activity, who waits, who was there. */
@Repository
class ParticipantCopy {

    private static final String ENROLMENTS =
            "activity.enrolments (id, activity_id, organisation_id, person_id, person_key, compartment, name, birth_date, sex, municipality,"
                    + " contact, needs, state, enrolled_on, owner, made_by, maker, made_at)";

    /** One in so many is missing, every second of them with a reason. */
    private static final int ABSENT = 6;

    private final Clock clock;

    ParticipantCopy(Clock clock) {
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    void copy(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(owner, ENROLMENTS)) {
            for (int i = 0; i < load.people().size(); i++) {
                enrolment(rows, load, i);
            }
        }
        moves(owner, load);
        offers(owner, load);
    }

    private void enrolment(CopyRows rows, Load load, int number) throws SQLException {
        Activity activity = load.activity();
        Participant one = load.people().get(number);
        Who who = one.who();
        UUID person = who.person();
        rows.row(
                one.enrolment(),
                activity.id(),
                activity.organisation(),
                person,
                person == null ? who.name() + " " + who.born() : person.toString(),
                "ORDINARY",
                who.name(),
                who.born(),
                who.sex().name(),
                who.municipality(),
                one.contact(),
                one.needs(),
                state(load, number),
                enrolledOn(load, number),
                "o:" + activity.organisation(),
                load.by().user(),
                load.by().name(),
                came(load, number));
    }

    private static @Nullable LocalDate enrolledOn(Load load, int number) {
        return state(load, number).equals("ENROLLED") ? load.activity().span().enrolFrom() : null;
    }

    private OffsetDateTime came(Load load, int number) {
        return at(load.activity().span().enrolFrom()).plusMinutes(number);
    }

    /** With more people than places, the last place is offered to the first who waited. */
    private static String state(Load load, int number) {
        int places = load.activity().room().places();
        if (number >= places) {
            return "WAITING";
        }
        return load.people().size() > places && number == places - 1 ? "OFFERED" : "ENROLLED";
    }

    private void moves(Connection owner, Load load) throws SQLException {
        try (var rows = new CopyRows(owner, "activity.moves (enrolment_id, state, moved_by, mover, moved_at)")) {
            for (int i = 0; i < load.people().size(); i++) {
                UUID id = load.people().get(i).enrolment();
                boolean offered = state(load, i).equals("OFFERED");
                rows.row(
                        id,
                        offered ? "WAITING" : state(load, i),
                        load.by().user(),
                        load.by().name(),
                        came(load, i));
                if (offered) {
                    rows.row(id, "OFFERED", load.by().user(), "", at(today().minusDays(1)));
                }
            }
        }
    }

    private void offers(Connection owner, Load load) throws SQLException {
        try (var rows =
                new CopyRows(owner, "activity.offers (enrolment_id, activity_id, state, made_at, expires_on)")) {
            for (int i = 0; i < load.people().size(); i++) {
                if (state(load, i).equals("OFFERED")) {
                    UUID id = load.people().get(i).enrolment();
                    rows.row(id, load.activity().id(), "MADE", at(today().minusDays(1)), today().plusDays(2));
                }
            }
        }
    }

    void marks(Connection owner, Load load, List<Dated> days) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "activity.marks (id, session_id, enrolment_id, mark, noted_at, recorded_by, recorder, recorded_at)")) {
            for (Dated day : days) {
                for (int i = 0; i < load.people().size(); i++) {
                    if (day.day().isBefore(today()) && state(load, i).equals("ENROLLED")) {
                        mark(rows, load, day.day(), i);
                    }
                }
            }
        }
    }

    private void mark(CopyRows rows, Load load, LocalDate day, int number) throws SQLException {
        int draw = day.getDayOfYear() * 7 + number * 5;
        String mark = draw % ABSENT != 0 ? "PRESENT" : draw % (ABSENT * 2) == 0 ? "EXCUSED" : "ABSENT";
        rows.row(
                UUID.randomUUID(),
                ActivityCopy.session(load.activity(), day),
                load.people().get(number).enrolment(),
                mark,
                at(day),
                load.by().user(),
                load.by().name(),
                at(day));
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(17, 0).atZone(clock.getZone()).toOffsetDateTime();
    }
}

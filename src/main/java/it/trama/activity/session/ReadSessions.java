package it.trama.activity.session;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.WaitingLine;
import it.trama.activity.WaitingLine.Participant;
import it.trama.activity.session.Mark.Noted;
import it.trama.activity.session.Mark.OnDay;
import it.trama.activity.session.Session.Count;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of an activity, the list of one day, the sheet of a month: for the organiser. */
@Service
class ReadSessions {

    record Calendar(UUID activity) {}

    record Days(Activity activity, List<Session> sessions, Map<UUID, Count> counts, LocalDate today) {}

    record Day(Activity activity, Session session, List<Participant> people, Map<UUID, Noted> marks, LocalDate today) {}

    record Month(UUID activity, YearMonth month) {}

    record Sheet(
            Activity activity, YearMonth month, List<Session> sessions, List<Participant> people, List<OnDay> marks) {}

    private final ActivityDesk desk;
    private final Activities activities;
    private final SessionRows sessions;
    private final MarkRows marks;
    private final WaitingLine line;

    ReadSessions(ActivityDesk desk, Activities activities, SessionRows sessions, MarkRows marks, WaitingLine line) {
        this.desk = desk;
        this.activities = activities;
        this.sessions = sessions;
        this.marks = marks;
        this.line = line;
    }

    @Transactional
    public Days handle(Calendar query) {
        Activity activity = activities.own(query.activity());
        Map<UUID, Count> counts =
                sessions.counts(activity.id()).stream().collect(Collectors.toMap(Count::sessionId, one -> one));
        desk.write("activity.calendar.read", Integer.toString(counts.size()));
        return new Days(activity, sessions.of(activity.id()), counts, desk.today());
    }

    @Transactional
    public Day handle(UUID id) {
        desk.requireKeeper();
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        Activity activity = activities.own(session.activity());
        List<Participant> people = line.on(activity.id(), session.heldOn());
        desk.write("activity.session.read", Integer.toString(people.size()));
        return new Day(
                activity,
                session,
                people,
                marks.of(id).stream().collect(Collectors.toMap(Noted::enrolmentId, one -> one)),
                desk.today());
    }

    /** Who took part on one of its days. */
    @Transactional
    public Sheet handle(Month query) {
        Activity activity = activities.own(query.activity());
        LocalDate from = query.month().atDay(1);
        LocalDate until = from.plusMonths(1);
        List<Session> days = sessions.of(activity.id()).stream()
                .filter(one -> YearMonth.from(one.heldOn()).equals(query.month()) && !one.cancelled())
                .toList();
        var people = new LinkedHashSet<Participant>();
        days.forEach(day -> people.addAll(line.on(activity.id(), day.heldOn())));
        desk.write("activity.sheet.read", Integer.toString(people.size()));
        return new Sheet(
                activity,
                query.month(),
                days,
                people.stream()
                        .sorted(java.util.Comparator.comparing(Participant::name))
                        .toList(),
                marks.between(activity.id(), from, until));
    }
}

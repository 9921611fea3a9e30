package it.trama.activity.session;

import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.SessionPlan;
import it.trama.activity.session.Session.Hours;
import it.trama.agenda.OpenTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days by the agenda's closed days: national holidays, the patron's day, what the body says itself. */
@Component
class PlannedDays implements SessionPlan {

    private static final int NEXT = 6;

    private final SessionRows sessions;
    private final OpenTimes times;
    private final ActivityDesk desk;

    PlannedDays(SessionRows sessions, OpenTimes times, ActivityDesk desk) {
        this.sessions = sessions;
        this.times = times;
        this.desk = desk;
    }

    @Override
    public int plan(Activity activity) {
        boolean first = sessions.of(activity.id()).isEmpty();
        sessions.clear(activity.id());
        Activity.Span span = activity.span();
        LocalDate from = first ? span.from() : desk.today();
        Set<LocalDate> closed = closed(span.from(), span.to().plusDays(1));
        for (Activity.Dated one : span.days(from, closed::contains)) {
            var hours = new Hours(one.hours().from(), one.hours().to());
            sessions.add(activity.id(), one.day(), hours);
        }
        return sessions.of(activity.id()).size();
    }

    @Override
    public List<Day> next(UUID activity) {
        return sessions.of(activity).stream()
                .filter(one -> !one.heldOn().isBefore(desk.today()))
                .limit(NEXT)
                .map(one -> new Day(SessionsPage.when(one), SessionsPage.note(one)))
                .toList();
    }

    private Set<LocalDate> closed(LocalDate from, LocalDate until) {
        List<OpenTimes.Closed> days = times.closed(from, until);
        return days.stream()
                .filter(day -> day.desk() == null)
                .map(OpenTimes.Closed::day)
                .collect(Collectors.toSet());
    }
}

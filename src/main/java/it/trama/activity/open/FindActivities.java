package it.trama.activity.open;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.SessionPlan;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open to all. Activities are no persons and who looks need not say who they are: no trace is kept. */
@Service
class FindActivities {

    /**
     * @param town ISTAT code; empty text: anywhere
     * @param age  null: any
     * @param free only those with a free place
     */
    record Search(String town, @Nullable Integer age, String kind, boolean free) {

        boolean accepts(Activity one, Standing standing) {
            Integer from = one.room().ageFrom();
            Integer to = one.room().ageTo();
            return (town.isEmpty() || one.where().municipality().equals(town))
                    && (kind.isEmpty() || one.about().kind().equals(kind))
                    && (age == null || ((from == null || from <= age) && (to == null || age <= to)))
                    && (!free || (standing.free(one) > 0 && standing.waiting() == 0));
        }
    }

    record Found(List<Activity> activities, Map<UUID, Standing> standing, LocalDate today) {}

    record One(Found found, List<SessionPlan.Day> days) {}

    private final Activities activities;
    private final SessionPlan sessions;
    private final ActivityDesk desk;

    FindActivities(Activities activities, SessionPlan sessions, ActivityDesk desk) {
        this.activities = activities;
        this.sessions = sessions;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Found handle(Search search) {
        List<Activity> all = activities.current(true);
        Map<UUID, Standing> standing =
                activities.standing(all.stream().map(Activity::id).toList());
        return new Found(
                all.stream()
                        .filter(one -> search.accepts(one, standing.getOrDefault(one.id(), Standing.NONE)))
                        .toList(),
                standing,
                desk.today());
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        Activity one =
                activities.find(id).filter(found -> found.state().published()).orElseThrow(NotFound::new);
        var found = new Found(List.of(one), activities.standing(List.of(id)), desk.today());
        return new One(found, sessions.next(id));
    }
}

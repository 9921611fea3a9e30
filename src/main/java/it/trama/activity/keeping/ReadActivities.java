package it.trama.activity.keeping;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities are no persons and their numbers name nobody: no trace is kept. */
@Service
class ReadActivities {

    /** @param keeps the list is of the own body; else of all */
    record Listed(List<Activity> activities, Map<UUID, Standing> standing, boolean keeps) {}

    record One(Activity activity, Standing standing, boolean own) {}

    private final ActivityDesk desk;
    private final Activities activities;

    ReadActivities(ActivityDesk desk, Activities activities) {
        this.desk = desk;
        this.activities = activities;
    }

    /** Those of the own body, or for who enrols and for the office all that are not over. */
    @Transactional(readOnly = true)
    public Listed handle(boolean all) {
        var actor = desk.requireReader();
        boolean own = desk.keeps() && !all;
        List<Activity> found = own ? activities.of(actor.organisation()) : activities.current(false);
        return new Listed(
                found, activities.standing(found.stream().map(Activity::id).toList()), desk.keeps());
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        var actor = desk.requireReader();
        Activity activity = activities.find(id).orElseThrow(NotFound::new);
        boolean own = desk.keeps() && activity.organisation().equals(actor.organisation());
        return new One(activity, activities.standing(List.of(id)).getOrDefault(id, Standing.NONE), own);
    }
}

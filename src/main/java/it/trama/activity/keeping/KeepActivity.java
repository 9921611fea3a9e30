package it.trama.activity.keeping;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.SessionPlan;
import it.trama.activity.WaitingLine;
import it.trama.kernel.Result;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.territory.Municipalities;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an activity with its days, or changes it: days to come follow, and new places go to who waits. */
@Service
class KeepActivity {

    /** @param version 0: a new one */
    record Save(
            UUID id,
            int version,
            Activity.About about,
            Activity.Where where,
            Activity.Span span,
            Activity.Room room,
            boolean published) {}

    /** @param sessions days of the calendar; {@code offered} places said to who waited */
    record Saved(UUID id, int sessions, int offered) {}

    enum Refusal {
        NO_FACILITY,
        NO_MUNICIPALITY,
        NO_KIND,
        /** More take part than there would be places. */
        TOO_FEW_PLACES,
        NO_DAY,
        NEWER
    }

    private final ActivityDesk desk;
    private final Activities activities;
    private final ActivityStore store;
    private final SessionPlan sessions;
    private final WaitingLine line;
    private final Places places;

    /** Where an activity can be. */
    @org.springframework.stereotype.Component
    record Places(Facilities facilities, Municipalities municipalities) {

        Optional<Activity.Where> of(Activity.Where typed) {
            UUID facility = typed.facility();
            return facility == null
                    ? Optional.of(typed)
                    : facilities.find(facility).map(f -> at(f, typed));
        }

        private static Activity.Where at(Facility facility, Activity.Where typed) {
            return new Activity.Where(facility.id(), typed.address(), facility.municipality());
        }

        boolean inDistrict(String municipality) {
            return municipalities.find(municipality).isPresent();
        }
    }

    KeepActivity(
            ActivityDesk desk,
            Activities activities,
            ActivityStore store,
            SessionPlan sessions,
            WaitingLine line,
            Places places) {
        this.desk = desk;
        this.activities = activities;
        this.store = store;
        this.sessions = sessions;
        this.line = line;
        this.places = places;
    }

    @Transactional
    public Result<Saved, Refusal> handle(Save save) {
        desk.requireKeeper();
        boolean there = activities.find(save.id()).isPresent();
        if (there) {
            activities.own(save.id());
        }
        if (there && save.version() == 0) {
            return Result.done(new Saved(save.id(), 0, 0)); // the same form once more
        }
        line.hold(save.id());
        Optional<Activity.Where> where = places.of(save.where());
        Refusal refusal = refusal(save, where.orElse(null));
        if (refusal != null) {
            return Result.refused(refusal);
        }
        return save(activity(save, where.orElseThrow()), there);
    }

    private @Nullable Refusal refusal(Save save, Activity.@Nullable Where where) {
        if (where == null) {
            return Refusal.NO_FACILITY;
        }
        if (!places.inDistrict(where.municipality())) {
            return Refusal.NO_MUNICIPALITY;
        }
        if (activities.kinds().stream()
                .noneMatch(kind -> kind.code().equals(save.about().kind()))) {
            return Refusal.NO_KIND;
        }
        int taken = activities
                .standing(List.of(save.id()))
                .getOrDefault(save.id(), Standing.NONE)
                .taken();
        return taken > save.room().places() ? Refusal.TOO_FEW_PLACES : null;
    }

    private Activity activity(Save save, Activity.Where where) {
        var actor = desk.actor();
        var state = new Activity.State(
                save.published(), save.version(), actor.user(), desk.now().toInstant());
        return new Activity(save.id(), actor.organisation(), save.about(), where, save.span(), save.room(), state);
    }

    private Result<Saved, Refusal> save(Activity activity, boolean there) {
        if (there ? !store.change(activity) : !store.add(activity)) {
            return Result.refused(Refusal.NEWER);
        }
        int days = sessions.plan(activity);
        if (days == 0) {
            org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                    .setRollbackOnly();
            return Result.refused(Refusal.NO_DAY);
        }
        int offered = there ? line.offerNext(activity.id()) : 0;
        desk.write("activity.saved", Integer.toString(days));
        return Result.done(new Saved(activity.id(), days, offered));
    }
}

package it.trama.activity.enrol;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrolment.Move;
import it.trama.activity.enrol.Enrolment.Offer;
import it.trama.activity.enrol.Enrolment.Rank;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part and who waits: for the organiser all of an activity, one of them also for who enrolled. */
@Service
class ReadEnrolments {

    record OfActivity(UUID activity) {}

    record One(UUID enrolment) {}

    /** @param offers those that wait for an answer, by enrolment */
    record Listed(Activity activity, Standing standing, List<Enrolment> people, Map<UUID, Offer> offers) {}

    /** @param rank empty: does not wait */
    record Seen(Enrolment enrolment, Activity activity, Optional<Rank> rank, List<Offer> offers, List<Move> moves) {}

    private final ActivityDesk desk;
    private final Activities activities;
    private final Enrolments enrolments;
    private final Line line;

    ReadEnrolments(ActivityDesk desk, Activities activities, Enrolments enrolments, Line line) {
        this.desk = desk;
        this.activities = activities;
        this.enrolments = enrolments;
        this.line = line;
    }

    @Transactional
    public Listed handle(OfActivity query) {
        Activity activity = activities.own(query.activity());
        List<Enrolment> people = enrolments.of(activity.id());
        desk.write("activity.people.read", Integer.toString(people.size()));
        return new Listed(
                activity,
                activities.standing(List.of(activity.id())).getOrDefault(activity.id(), Standing.NONE),
                people,
                line.open(activity.id()).stream().collect(Collectors.toMap(Offer::enrolmentId, one -> one)));
    }

    @Transactional
    public Seen handle(One query) {
        Enrolment one = enrolments.find(query.enrolment()).orElseThrow(NotFound::new);
        Activity activity = activities.find(one.activity()).orElseThrow(NotFound::new);
        desk.write("activity.enrolment.read", one.person().id(), one.person().record());
        return new Seen(one, activity, line.rank(one.id()), line.offers(one.id()), line.moves(one.id()));
    }
}

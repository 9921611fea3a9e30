package it.trama.activity.enrol;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrol.Refusal;
import it.trama.activity.enrol.Enrolment.Rank;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities from a record: what the person does and waits for, what there is for their age. */
@Service
class ReadOfRecord {

    record OfRecord(UUID record) {}

    record ToEnrol(UUID record, UUID activity) {}

    record Mine(Enrolment enrolment, Activity activity, Optional<Rank> rank) {}

    /** @param choices empty for who does not enrol */
    record Listed(HeaderView header, List<Mine> mine, List<Activity> choices, Map<UUID, Standing> standing) {}

    /** @param told what the organiser would be told and why, or why not */
    record Form(
            HeaderView header,
            Activity activity,
            Standing standing,
            Result<Subjects.Told, Refusal> told,
            String contact) {}

    private final ActivityDesk desk;
    private final Activities activities;
    private final Enrolments enrolments;
    private final Line line;
    private final Subjects subjects;
    private final Outside outside;

    /** Front doors that are only read. */
    @org.springframework.stereotype.Component
    record Outside(SocialRecords records, RecordHeaders headers) {}

    ReadOfRecord(
            ActivityDesk desk,
            Activities activities,
            Enrolments enrolments,
            Line line,
            Subjects subjects,
            Outside outside) {
        this.desk = desk;
        this.activities = activities;
        this.enrolments = enrolments;
        this.line = line;
        this.subjects = subjects;
        this.outside = outside;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/attivita";
    }

    @Transactional
    public Listed handle(OfRecord query) {
        RecordHead head = outside.records().require(query.record(), AccessLevel.WORK);
        HeaderView header = outside.headers().of(head.id(), href(head.id()));
        List<Mine> mine = enrolments.ofRecord(head.id()).stream()
                .map(one ->
                        new Mine(one, activities.find(one.activity()).orElseThrow(NotFound::new), line.rank(one.id())))
                .toList();
        List<Activity> choices =
                desk.actor().has(Role.SOCIAL_WORKER) && !head.sealed() ? choices(header, mine) : List.of();
        desk.write("activity.record.read", head.person(), head.id());
        return new Listed(
                header,
                mine,
                choices,
                activities.standing(choices.stream().map(Activity::id).toList()));
    }

    /** For the person's age, enrolling today or later, and not one that they are in. */
    private List<Activity> choices(HeaderView header, List<Mine> mine) {
        return activities.current(false).stream()
                .filter(one -> one.suits(header.subject().birthDate())
                        && !desk.today().isAfter(one.span().enrolTo()))
                .filter(one -> mine.stream()
                        .noneMatch(m -> m.activity().id().equals(one.id())
                                && m.enrolment().state().open()))
                .toList();
    }

    @Transactional
    public Form handle(ToEnrol query) {
        RecordHead head = subjects.worked(query.record());
        Activity activity = activities.find(query.activity()).orElseThrow(NotFound::new);
        HeaderView header = outside.headers().of(head.id(), href(head.id()));
        desk.write("activity.record.read", head.person(), head.id());
        return new Form(
                header,
                activity,
                activities.standing(List.of(activity.id())).getOrDefault(activity.id(), Standing.NONE),
                subjects.of(head, activity),
                subjects.contact(head));
    }
}

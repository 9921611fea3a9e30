package it.trama.activity.enrol;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrolment.Carried;
import it.trama.activity.enrol.Enrolment.Days;
import it.trama.activity.enrol.Enrolment.Maker;
import it.trama.activity.enrol.Enrolment.Person;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody comes to an activity: takes a place when one is free and nobody waits, else the last place in line. */
@Service
class Enrol {

    /** @param contact whom the organiser calls */
    record FromRecord(UUID id, UUID record, UUID activity, String contact, String needs) {}

    record AtDesk(UUID id, UUID activity, Typed typed, String contact, String needs) {}

    /** @param codeBase the fiscal code without omocodia, or empty text */
    record Typed(
            String codeBase,
            String family,
            String given,
            java.time.LocalDate born,
            it.trama.kernel.Sex sex,
            String municipality) {}

    enum Refusal {
        NOT_OPEN,
        AGE,
        ALREADY,
        SEALED,
        NO_AGREEMENT,
        NOT_ALLOWED,
        NO_CONSENT
    }

    private final ActivityDesk desk;
    private final Activities activities;
    private final Enrolments enrolments;
    private final Line line;
    private final HelpTold help;
    private final Subjects subjects;

    Enrol(
            ActivityDesk desk,
            Activities activities,
            Enrolments enrolments,
            Line line,
            HelpTold help,
            Subjects subjects) {
        this.desk = desk;
        this.activities = activities;
        this.enrolments = enrolments;
        this.line = line;
        this.help = help;
        this.subjects = subjects;
    }

    /** Only who follows the person, and only on a ground: the organiser is of another body. */
    @Transactional
    public Result<UUID, Refusal> handle(FromRecord command) {
        var head = subjects.worked(command.record());
        Activity activity = held(command.activity());
        return switch (subjects.of(head, activity)) {
            case Result.Refused(Refusal why) -> Result.refused(why);
            case Result.Done(Subjects.Told told) -> {
                var carried = new Carried(command.contact(), command.needs(), told.basis());
                yield enrol(command.id(), activity, told.person(), carried);
            }
        };
    }

    @Transactional
    public Result<UUID, Refusal> handle(AtDesk command) {
        activities.own(command.activity());
        Activity activity = held(command.activity());
        Typed typed = command.typed();
        UUID known = enrolments
                .personOf(typed.codeBase(), typed.family(), typed.given(), typed.born())
                .orElse(null);
        String name = typed.family() + " " + typed.given();
        String key = known != null ? known.toString() : key(typed, name);
        var person = new Person(known, key, null, name, typed.born(), typed.sex(), typed.municipality());
        return enrol(command.id(), activity, person, new Carried(command.contact(), command.needs(), ""));
    }

    private static String key(Typed typed, String name) {
        return typed.codeBase().isEmpty()
                ? name.toLowerCase(java.util.Locale.ROOT) + " " + typed.born()
                : typed.codeBase();
    }

    /** As it is while nobody else can change who is in. */
    private Activity held(UUID id) {
        line.hold(id);
        return activities.find(id).orElseThrow(NotFound::new);
    }

    private Result<UUID, Refusal> enrol(UUID id, Activity activity, Person person, Carried carried) {
        if (enrolments.find(id).isPresent()) {
            return Result.done(id);
        }
        if (!activity.span().enrols(desk.today())) {
            return Result.refused(Refusal.NOT_OPEN);
        }
        if (!activity.suits(person.born())) {
            return Result.refused(Refusal.AGE);
        }
        Standing now = activities.standing(List.of(activity.id())).getOrDefault(activity.id(), Standing.NONE);
        boolean in = now.free(activity) > 0 && now.waiting() == 0;
        var one = new Enrolment(
                id,
                activity.id(),
                person,
                carried,
                in ? EnrolmentState.ENROLLED : EnrolmentState.WAITING,
                in ? new Days(desk.today(), null) : Days.NONE,
                maker(person));
        if (!enrolments.add(one, activity.organisation())) {
            return Result.refused(Refusal.ALREADY);
        }
        line.moved(id, one.state(), "");
        if (in) {
            help.begins(one, activity, desk.today());
        }
        desk.write(in ? "activity.enrolled" : "activity.waits", person.id(), person.record());
        return Result.done(id);
    }

    private Maker maker(Person person) {
        Actor actor = desk.actor();
        String owner = actor.teams().stream()
                .sorted()
                .findFirst()
                .filter(_ -> person.record() != null)
                .map(team -> "t:" + team)
                .orElse("o:" + actor.organisation());
        return new Maker(actor.user(), actor.name(), owner, desk.now());
    }
}

package it.trama.training.course;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.training.Desk;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.PeopleRows.Learner;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Staff;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workers enrol themselves; who coordinates enrols those of the same body. */
@Service
class Enrol {

    /** @param user the actor, or somebody of the actor's body */
    record In(UUID course, UUID id, UUID user) {}

    record Out(UUID course, UUID enrolment) {}

    enum Refusal {
        FULL,
        TOO_LATE,
        CALLED_OFF
    }

    private final CourseRows courses;
    private final PeopleRows people;
    private final Directory directory;
    private final Desk desk;

    Enrol(CourseRows courses, PeopleRows people, Directory directory, Desk desk) {
        this.courses = courses;
        this.people = people;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional
    public Optional<Refusal> handle(In command) {
        Actor actor = desk.actor();
        Learner learner = command.user().equals(actor.user()) ? self(actor) : other(actor, command.user());
        courses.lock(command.course());
        Course course = courses.find(command.course()).orElseThrow(NotFound::new);
        if (people.enrolled(course.id()).stream().anyMatch(one -> one.user().equals(learner.user()))) {
            return Optional.empty();
        }
        if (!course.calledOff().isEmpty()) {
            return Optional.of(Refusal.CALLED_OFF);
        }
        if (desk.today().isAfter(course.enrolUntil())) {
            return Optional.of(Refusal.TOO_LATE);
        }
        if (course.full()) {
            return Optional.of(Refusal.FULL);
        }
        people.enrol(course.id(), command.id(), learner, actor.user(), desk.now());
        desk.write("enrolment.made", course.id());
        return Optional.empty();
    }

    private Learner self(Actor actor) {
        if (!desk.learns()) {
            throw new NotFound();
        }
        Role role = actor.has(Role.COORDINATOR) ? Role.COORDINATOR : Role.SOCIAL_WORKER;
        return new Learner(actor.user(), actor.organisation(), actor.name(), role.name());
    }

    private Learner other(Actor actor, UUID user) {
        if (!desk.enrolsOthers()) {
            throw new NotFound();
        }
        return find(actor, user, Role.COORDINATOR)
                .or(() -> find(actor, user, Role.SOCIAL_WORKER))
                .orElseThrow(NotFound::new);
    }

    private Optional<Learner> find(Actor actor, UUID user, Role role) {
        return directory.staff(actor.organisation(), role).stream()
                .filter((Staff staff) -> staff.user().equals(user))
                .findFirst()
                .map(staff -> new Learner(user, actor.organisation(), staff.name(), role.name()));
    }

    @Transactional
    public void handle(Out command) {
        desk.requireReader();
        people.withdraw(command.course(), command.enrolment(), desk.now());
        desk.write("enrolment.withdrawn", command.course());
    }
}

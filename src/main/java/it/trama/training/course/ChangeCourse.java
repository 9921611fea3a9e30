package it.trama.training.course;

import it.trama.kernel.NotFound;
import it.trama.training.Desk;
import it.trama.training.course.ChangeRows.Saved;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Session;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plan office writes anew: the course, and when and where it meets. */
@Service
class ChangeCourse {

    record Ask(UUID course) {}

    record AskSession(UUID course, UUID session) {}

    record Shown(Course course, Saved saved, String by) {}

    /** @param seen the version that was read */
    record Change(Course course, int seen) {}

    record Move(UUID course, Session to) {}

    enum Refusal {
        /** Somebody saved it meanwhile. */
        MEANWHILE,
        /** More have enrolled than that. */
        SEATS,
        /** Somebody was there: what happened does not move. */
        HELD
    }

    private final CourseRows courses;
    private final ChangeRows changes;
    private final Directory directory;
    private final Desk desk;

    ChangeCourse(CourseRows courses, ChangeRows changes, Directory directory, Desk desk) {
        this.courses = courses;
        this.changes = changes;
        this.directory = directory;
        this.desk = desk;
    }

    private Course found(UUID id) {
        desk.requireOrganiser();
        return courses.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Shown handle(Ask ask) {
        Course course = found(ask.course());
        Saved saved = changes.saved(course.id());
        return new Shown(course, saved, directory.names(List.of(saved.by())).getOrDefault(saved.by(), ""));
    }

    @Transactional
    public Optional<Refusal> handle(Change command) {
        courses.lock(command.course().id());
        Course now = found(command.course().id());
        Integer seats = command.course().room().seats();
        if (seats != null && seats < now.taken()) {
            return Optional.of(Refusal.SEATS);
        }
        var saved = new Saved(command.seen(), desk.actor().user(), desk.now());
        if (!changes.change(command.course(), saved)) {
            return Optional.of(Refusal.MEANWHILE);
        }
        desk.write("course.changed", now.id());
        return Optional.empty();
    }

    @Transactional(readOnly = true)
    public Session handle(AskSession ask) {
        return session(found(ask.course()).id(), ask.session());
    }

    private Session session(UUID course, UUID session) {
        return courses.sessions(course).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Optional<Refusal> handle(Move command) {
        Course course = found(command.course());
        var _ = session(course.id(), command.to().id());
        if (!changes.move(course.id(), command.to(), desk.now())) {
            return Optional.of(Refusal.HELD);
        }
        desk.write("session.moved", course.id());
        return Optional.empty();
    }
}

package it.trama.training.course;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.training.Desk;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Session;
import it.trama.training.course.PeopleRows.Certificate;
import it.trama.training.course.PeopleRows.Enrolled;
import it.trama.training.course.PeopleRows.Present;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Staff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who organises and who learns: the courses; the people as far as each may see them. */
@Service
class Courses {

    record Listed(List<Course> courses, Set<UUID> mine) {}

    /** @param staff of the actor's body, for who enrols them */
    record Shown(
            Course course, List<Session> sessions, List<Enrolled> enrolled, List<Present> present, List<Staff> staff) {}

    record Open(UUID course, UUID certificate) {}

    private final CourseRows courses;
    private final PeopleRows people;
    private final Directory directory;
    private final Desk desk;

    Courses(CourseRows courses, PeopleRows people, Directory directory, Desk desk) {
        this.courses = courses;
        this.people = people;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Listed handle() {
        desk.requireReader();
        return new Listed(
                courses.all(desk.today()), people.coursesOf(desk.actor().user()));
    }

    @Transactional
    public Shown handle(UUID id) {
        desk.requireReader();
        Course course = courses.find(id).orElseThrow(NotFound::new);
        List<Enrolled> enrolled = people.enrolled(id);
        if (!enrolled.isEmpty()) {
            desk.write("course.read", id);
        }
        return new Shown(
                course, courses.sessions(id), enrolled, people.present(id), desk.enrolsOthers() ? staff() : List.of());
    }

    private List<Staff> staff() {
        UUID body = desk.actor().organisation();
        var all = new LinkedHashMap<UUID, Staff>();
        directory.staff(body, Role.SOCIAL_WORKER).forEach(one -> all.put(one.user(), one));
        directory.staff(body, Role.COORDINATOR).forEach(one -> all.put(one.user(), one));
        return List.copyOf(all.values());
    }

    @Transactional
    public Certificate handle(Open query) {
        desk.requireReader();
        Certificate certificate =
                people.certificate(query.course(), query.certificate()).orElseThrow(NotFound::new);
        desk.write("certificate.opened", query.certificate());
        return certificate;
    }
}

package it.trama.training.course;

import it.trama.kernel.NotFound;
import it.trama.training.Desk;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office organises: courses, their sessions, who was there, certificates. */
@Service
class KeepCourses {

    record Meet(UUID course, Session session) {}

    record CallOff(UUID course, String why) {}

    record Note(UUID course, UUID session, List<UUID> there) {}

    record Certify(UUID course) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CourseRows courses;
    private final PeopleRows people;
    private final Desk desk;

    KeepCourses(CourseRows courses, PeopleRows people, Desk desk) {
        this.courses = courses;
        this.people = people;
        this.desk = desk;
    }

    private Course found(UUID id) {
        desk.requireOrganiser();
        return courses.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void handle(Course opened) {
        desk.requireOrganiser();
        courses.open(opened, desk.actor().user(), desk.now());
        desk.write("course.opened", opened.id());
    }

    @Transactional
    public void handle(Meet command) {
        found(command.course());
        courses.add(command.course(), command.session(), desk.actor().user(), desk.now());
        desk.write("session.added", command.course());
    }

    @Transactional
    public void handle(CallOff command) {
        found(command.course());
        courses.callOff(command.course(), command.why());
        desk.write("course.calledOff", command.course());
    }

    @Transactional
    public void handle(Note command) {
        found(command.course());
        people.note(
                command.course(),
                command.session(),
                command.there(),
                desk.actor().user(),
                desk.now());
        desk.write("attendance.noted", command.course());
    }

    /** To those who were there long enough; how many are new. */
    @Transactional
    public int handle(Certify command) {
        Course course = found(command.course());
        BigDecimal hours = course.span().hours();
        if (hours.signum() == 0) {
            return 0;
        }
        BigDecimal enough =
                hours.multiply(BigDecimal.valueOf(course.room().minPercent())).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        int issued = people.certify(
                command.course(), enough, desk.today(), desk.actor().user());
        desk.write("certificates.issued", command.course());
        return issued;
    }
}

package it.trama.training.course;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.training.Desk;
import it.trama.training.course.CoursePage.Typed;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Session;
import it.trama.training.course.CourseRows.Span;
import it.trama.training.course.PeopleRows.Certificate;
import it.trama.training.course.PeopleRows.Enrolled;
import it.trama.training.course.PeopleRows.Present;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Courses as their pages say them. */
final class CoursePages {

    static final String HOME = "/formazione/";

    private CoursePages() {}

    static CoursePage.Index index(Courses.Listed listed, Desk desk) {
        return new CoursePage.Index(
                desk.areas(),
                listed.courses().stream()
                        .map(course -> line(course, listed.mine().contains(course.id())))
                        .toList(),
                desk.organises(),
                desk.learns());
    }

    private static CoursePage.Line line(Course course, boolean mine) {
        String state = !course.calledOff().isEmpty()
                ? t("training.off", course.calledOff())
                : mine ? t("training.in") : course.full() ? t("training.full") : "";
        return new CoursePage.Line(
                HOME + course.id(),
                course.words().title(),
                t("training.kind." + course.words().kind()),
                when(course.span()),
                Formats.quantity(course.span().hours()),
                places(course),
                state);
    }

    private static String when(Span span) {
        if (span.first() == null) {
            return t("training.undated");
        }
        return span.first().equals(span.last())
                ? Formats.date(span.first())
                : t("training.span", Formats.date(span.first()), Formats.date(span.last()));
    }

    private static String places(Course course) {
        Integer seats = course.room().seats();
        return seats == null
                ? t("training.taken", course.taken())
                : t("training.takenOf", course.taken(), seats.longValue());
    }

    static CoursePage of(Courses.Shown shown, Desk desk, Typed typed) {
        Course course = shown.course();
        String href = HOME + course.id();
        return new CoursePage(
                new CoursePage.Facts(
                        href,
                        course.words().title(),
                        t("training.kind." + course.words().kind()),
                        lines(course),
                        course.calledOff()),
                shown.sessions().stream()
                        .map(session -> session(session, shown.present(), desk.today()))
                        .toList(),
                shown.enrolled().stream().map(one -> person(href, one)).toList(),
                mine(shown, desk),
                desk.organises()
                        ? new CoursePage.Doing(
                                UUID.randomUUID().toString(),
                                !shown.enrolled().isEmpty() && shown.present().size() > 0)
                        : null,
                typed);
    }

    private static List<Option> lines(Course course) {
        return Stream.of(
                        new Option(t("training.field.aims"), course.words().aims()),
                        new Option(t("training.field.givenBy"), course.words().givenBy()),
                        new Option(t("training.when"), when(course.span())),
                        new Option(
                                t("training.hours"),
                                Formats.quantity(course.span().hours())),
                        new Option(t("training.places"), places(course)),
                        new Option(t("training.field.until"), Formats.longDate(course.enrolUntil())),
                        new Option(
                                t("training.certificate"),
                                t("training.certificate.rule", course.room().minPercent())))
                .filter(line -> !line.label().isEmpty())
                .toList();
    }

    private static CoursePage.Session session(Session session, List<Present> present, LocalDate today) {
        return new CoursePage.Session(
                session.id().toString(),
                t(
                        "training.session.when",
                        Formats.date(session.heldOn()),
                        Formats.time(session.startsAt()),
                        Formats.time(session.endsAt())),
                session.place(),
                session.topic(),
                present.stream()
                        .filter(one -> one.session().equals(session.id()))
                        .map(one -> one.enrolment().toString())
                        .toList(),
                !session.heldOn().isAfter(today));
    }

    private static CoursePage.Person person(String href, Enrolled one) {
        UUID certificate = one.certificate();
        return new CoursePage.Person(
                one.id().toString(),
                one.name(),
                t("training.person.role", one.body(), t("platform.role." + one.role())),
                t("training.person.hours", Formats.quantity(one.hours())),
                certificate == null ? href + "/iscrizioni/" + one.id() + "/ritiro" : "",
                certificate == null ? "" : href + "/attestati/" + certificate + ".pdf");
    }

    private static CoursePage.Mine mine(Courses.Shown shown, Desk desk) {
        Course course = shown.course();
        boolean in = shown.enrolled().stream()
                .anyMatch(one -> one.user().equals(desk.actor().user()));
        boolean open = course.calledOff().isEmpty() && !desk.today().isAfter(course.enrolUntil()) && !course.full();
        return new CoursePage.Mine(
                in,
                open && desk.learns() ? desk.actor().user().toString() : "",
                shown.staff().stream()
                        .filter(staff -> shown.enrolled().stream()
                                .noneMatch(one -> one.user().equals(staff.user())))
                        .map(staff -> new Option(staff.user().toString(), staff.name()))
                        .toList(),
                UUID.randomUUID().toString());
    }

    static CoursePage.Paper paper(Certificate certificate) {
        var paper = certificate.paper();
        return new CoursePage.Paper(
                t("training.paper.number", paper.number(), Integer.toString(paper.year())),
                certificate.name(),
                certificate.body(),
                certificate.title(),
                t(
                        "training.paper.text",
                        t("training.kind." + certificate.kind()),
                        Formats.longDate(certificate.first()),
                        Formats.longDate(certificate.last()),
                        Formats.quantity(paper.hours())),
                Formats.longDate(paper.issuedOn()));
    }
}

package it.trama.training.course;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Room;
import it.trama.training.course.CourseRows.Session;
import it.trama.training.course.CourseRows.Span;
import it.trama.training.course.CourseRows.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a course. */
public record CourseForm(Map<String, String> typed) {

    static final List<String> KINDS = List.of("COURSE", "SUPERVISION", "SEMINAR");
    private static final int USUAL_PERCENT = 75;
    private static final int MOST_SEATS = 1000;

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    static CourseForm blank() {
        return new CourseForm(Map.of("id", UUID.randomUUID().toString(), "percent", Integer.toString(USUAL_PERCENT)));
    }

    private UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    private Optional<Integer> whole(String field, int most) {
        return Inputs.number(of(field))
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.signum() > 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    FormErrors ofCourse() {
        var errors = FormErrors.NONE;
        if (!KINDS.contains(of("kind"))) {
            errors = errors.with("kind", t("training.error.kind"));
        }
        if (of("title").isEmpty()) {
            errors = errors.with("title", t("training.error.title"));
        }
        if (!of("seats").isEmpty() && whole("seats", MOST_SEATS).isEmpty()) {
            errors = errors.with("seats", t("training.error.seats"));
        }
        if (whole("percent", 100).isEmpty()) {
            errors = errors.with("percent", t("training.error.percent"));
        }
        return Inputs.date(of("until")).isEmpty() ? errors.with("until", t("training.error.day")) : errors;
    }

    static final CourseForm NOTHING = new CourseForm(Map.of());

    static CourseForm of(ChangeCourse.Shown shown) {
        Course course = shown.course();
        return new CourseForm(Map.of(
                "version", Integer.toString(shown.saved().version()),
                "kind", course.words().kind(),
                "title", course.words().title(),
                "aims", course.words().aims(),
                "givenBy", course.words().givenBy(),
                "seats", Objects.toString(course.room().seats(), ""),
                "percent", Integer.toString(course.room().minPercent()),
                "until", course.enrolUntil().toString()));
    }

    static CourseForm of(Session session) {
        return new CourseForm(Map.of(
                "on", session.heldOn().toString(),
                "starts", session.startsAt().toString(),
                "ends", session.endsAt().toString(),
                "place", session.place(),
                "topic", session.topic()));
    }

    int version() {
        return Inputs.number(of("version")).map(BigDecimal::intValue).orElse(0);
    }

    Course course() {
        return course(id());
    }

    Course course(UUID id) {
        @Nullable Integer seats = whole("seats", MOST_SEATS).orElse(null);
        return new Course(
                id,
                new Words(of("kind"), of("title"), of("aims"), of("givenBy")),
                new Room(seats, whole("percent", 100).orElseThrow()),
                Inputs.date(of("until")).orElseThrow(),
                "",
                Span.NONE,
                0);
    }

    FormErrors ofSession() {
        var errors = FormErrors.NONE;
        if (Inputs.date(of("on")).isEmpty()) {
            errors = errors.with("on", t("training.error.day"));
        }
        var starts = Inputs.time(of("starts"));
        var ends = Inputs.time(of("ends"));
        if (starts.isEmpty()) {
            errors = errors.with("starts", t("training.error.hour"));
        }
        if (ends.isEmpty() || (starts.isPresent() && !ends.get().isAfter(starts.get()))) {
            errors = errors.with("ends", t("training.error.ends"));
        }
        return errors;
    }

    Session session() {
        return session(id());
    }

    Session session(UUID id) {
        return new Session(
                id,
                Inputs.date(of("on")).orElseThrow(),
                Inputs.time(of("starts")).orElseThrow(),
                Inputs.time(of("ends")).orElseThrow(),
                of("place"),
                of("topic"));
    }
}

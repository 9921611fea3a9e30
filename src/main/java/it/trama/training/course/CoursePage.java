package it.trama.training.course;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.trust.TablesTabs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course, as each may see it. */
public record CoursePage(
        Facts facts,
        List<Session> sessions,
        List<Person> people,
        Mine mine,
        @Nullable Doing doing,
        Typed typed) {

    /** @param lines name and value */
    public record Facts(String href, String title, String kind, List<Option> lines, String off) {}

    /**
     * @param there ids of enrolments
     * @param begun its day has come
     */
    public record Session(String id, String when, String where, String topic, List<String> there, boolean begun) {}

    /** @param withdraw where leaving is sent; empty: not possible any more. {@code certificate} empty: none */
    public record Person(String id, String name, String body, String hours, String withdraw, String certificate) {}

    /**
     * What the actor may do for themselves or for the body.
     *
     * @param enrols empty: may not
     */
    public record Mine(boolean in, String enrols, List<Option> staff, String newId) {}

    /** What who organises may do. */
    public record Doing(String newId, boolean certifies) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    public record Index(TablesTabs areas, List<Line> lines, boolean organises, boolean learns) {}

    public record Line(
            String href, String title, String kind, String when, String hours, String places, String state) {}

    public record Edit(
            String title, String action, String back, CourseForm form, FormErrors errors, List<Option> kinds) {}

    /** A session that moves. */
    public record Moving(String title, String back, String action, CourseForm form, FormErrors errors) {}

    /** On paper. */
    public record Paper(String number, String name, String body, String title, String text, String issued) {}
}

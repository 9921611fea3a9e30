package it.trama.admission.applying;

import it.trama.admission.WhyWords;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One application with its place on each list and why: what is printed for the family. */
public record ApplicationPage(
        Head head,
        List<Fact> facts,
        List<At> places,
        List<Step> steps,
        Papers papers,
        @Nullable Doing doing,
        Typed typed) {

    /** @param back the record, or the lists */
    public record Head(String title, String number, String href, String backLabel, String back, String printed) {}

    public record Fact(String label, String value) {}

    public record At(String facility, String href, String wish, String held, WhyWords.Seat seat) {}

    public record Step(String title, String done, String text) {}

    /** @param mine whether the actor keeps them */
    public record Papers(List<Option> all, List<String> brought, boolean mine, boolean readsAnew) {}

    /** The next step of the path. */
    public record Doing(
            String newId, String code, String title, String hint, List<Option> sheets, List<Option> levels) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

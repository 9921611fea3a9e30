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
        Way way,
        Papers papers,
        @Nullable Doing doing,
        Typed typed) {

    /** @param back the record, or the lists */
    public record Head(String title, String number, String href, String backLabel, String back, String printed) {}

    public record Fact(String label, String value) {}

    public record At(String facility, String href, String wish, String held, WhyWords.Seat seat) {}

    /** @param where how far it is; empty: nothing comes before the list */
    public record Way(String where, List<Step> steps) {}

    /** @param done when and by whom; empty: not yet */
    public record Step(String title, String actors, String done, String text) {}

    /** @param mine whether the actor keeps them */
    public record Papers(List<Option> all, List<String> brought, boolean mine, boolean readsAnew) {}

    /** The next step of the path. */
    public record Doing(String newId, String code, String title, String hint, Picks picks) {

        public record Picks(boolean sheet, List<Option> sheets, List<Option> levels, List<Option> actors) {}
    }

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

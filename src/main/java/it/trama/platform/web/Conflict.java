package it.trama.platform.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Two people saved the same form: the second sees both versions field by field and chooses; nothing of either is lost. The handler that finds
 * a stored version newer than the form's hidden {@code version} answers {@link #view()}; the page sends the same form again to the same
 * address, with the chosen values and the version now stored, so the handler needs nothing more (see {@link ChosenVersions}).
 *
 * @param action address of the form
 * @param saved who saved meanwhile, and when
 * @param kept hidden fields, among them the version now stored and everything in which both agree
 */
public record Conflict(String action, String back, Saved saved, List<Kept> kept, List<Field> fields) {

    public record Saved(String by, String at) {}

    public record Kept(String name, String value) {}

    /**
     * @param mine what the second typed: one value, or several of a group of choices
     * @param isText a third version may be written from both
     */
    public record Field(String name, String label, Version mine, Version theirs, boolean isText) {

        /** Both texts one after the other, to be worked into one. */
        public String together() {
            return theirs.shown() + "\n\n" + mine.shown();
        }
    }

    public record Version(List<String> values, String shown) {}

    public static Builder of(String action, String back) {
        return new Builder(action, back);
    }

    /** Status 409 with the page to choose on. */
    public ModelAndView view() {
        var view = new ModelAndView("ui/conflict", "page", this);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** Whether both typed the same: then there is nothing to choose, and saving once more is right. */
    public boolean agrees() {
        return fields.isEmpty();
    }

    /** Takes the fields of the form in the order of the page. */
    public static final class Builder {

        private final String action;
        private final String back;
        private final List<Kept> kept = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();

        private Builder(String action, String back) {
            this.action = action;
            this.back = back;
        }

        /** A hidden field that goes along as it is: the id of the form, the version now stored. */
        public Builder keep(String name, Object value) {
            kept.add(new Kept(name, value.toString()));
            return this;
        }

        /** A line: a name, a date, a number as typed. */
        public Builder line(String name, String label, String mine, String theirs) {
            return add(name, label, List.of(mine), List.of(theirs), UnaryOperator.identity(), false);
        }

        /** A text of some length: a third version may be written. */
        public Builder text(String name, String label, String mine, String theirs) {
            return add(name, label, List.of(mine), List.of(theirs), UnaryOperator.identity(), true);
        }

        /** One or several of a list; {@code words} says a value as the person reads it. */
        public Builder choices(
                String name, String label, List<String> mine, List<String> theirs, UnaryOperator<String> words) {
            return add(name, label, mine, theirs, words, false);
        }

        public Conflict savedBy(String by, Instant at) {
            return new Conflict(
                    action, back, new Saved(by, Formats.moment(at)), List.copyOf(kept), List.copyOf(fields));
        }

        private Builder add(
                String name,
                String label,
                List<String> mine,
                List<String> theirs,
                UnaryOperator<String> words,
                boolean text) {
            if (mine.stream()
                    .map(Inputs::text)
                    .toList()
                    .equals(theirs.stream().map(Inputs::text).toList())) {
                mine.forEach(value -> kept.add(new Kept(name, value)));
            } else {
                fields.add(new Field(name, label, version(mine, words), version(theirs, words), text));
            }
            return this;
        }

        private static Version version(List<String> values, UnaryOperator<String> words) {
            return new Version(
                    values,
                    String.join(
                            ", ",
                            values.stream().map(words).filter(v -> !v.isBlank()).toList()));
        }
    }
}

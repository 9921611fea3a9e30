package it.trama.project.transition;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** Passages of a record. */
public record TransitionPage(
        HeaderView header, List<View> transitions, Choices choices, String newId, boolean writes, Typed typed) {

    /** A year ahead, of the actor's records. */
    public record Ahead(List<Row> rows) {}

    public record Row(String name, String href, String kind, String due, String status, String receiver) {}

    public record View(String id, String title, String status, String facts, boolean running, Work work) {}

    public record Work(List<Task> tasks, boolean prepared, List<String> history) {}

    public record Task(String code, String text, boolean done) {}

    public record Choices(List<Option> kinds, List<Option> teams) {}

    /** What was typed when it was not accepted. */
    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

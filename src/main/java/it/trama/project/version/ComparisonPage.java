package it.trama.project.version;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** Two editions of a project, part by part. */
public record ComparisonPage(
        HeaderView header, List<Crumb> crumbs, String title, Which which, String reason, List<Part> parts) {

    public record Which(List<Option> editions, String before, String after, String href) {

        public String titleOf(String value) {
            return editions.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .map(Option::label)
                    .orElse("");
        }
    }

    public record Part(String title, List<Pair> pairs) {

        public boolean changed() {
            return pairs.stream().anyMatch(pair -> !pair.change().equals("SAME"));
        }
    }

    /** @param change SAME, NEW, GONE or CHANGED */
    public record Pair(String label, String before, String after, String change) {}

    /**
     * The form that begins an amendment, or closes the project.
     *
     * @param reviewed what the last signed review found; empty where none was signed
     */
    public record Step(
            HeaderView header,
            List<Crumb> crumbs,
            String href,
            String what,
            String reviewed,
            Map<String, String> typed,
            FormErrors errors) {

        public String of(String name) {
            return typed.getOrDefault(name, "");
        }
    }
}

package it.trama.workshop.contribution;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.workshop.GroupHead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbench: what came in, and what it was put together as. */
public record BenchPage(
        GroupHead head, List<Card> loose, List<Cluster> clusters, Choices choices, boolean adds, Typed typed) {

    /** @param fate that it was corrected, or taken back; {@code own} where its author changes it, or its earlier words are read */
    public record Card(
            String id,
            String text,
            String said,
            String fate,
            @Nullable String own) {}

    public record Cluster(String id, String title, String summary, List<Card> cards, List<Fed> fed) {}

    public record Fed(String id, String label, String href, String note) {}

    /** @param undoable the last move can be taken back */
    public record Choices(
            List<Option> targets, List<Option> clusters, List<Option> items, boolean undoable, String newId) {}

    public record Typed(Map<String, String> values, List<String> marked, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), List.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /**
     * One contribution.
     *
     * @param earlier when and what
     * @param writes  the actor may change it
     */
    public record Own(GroupHead head, String href, Card card, List<Option> earlier, boolean writes, Typed typed) {}
}

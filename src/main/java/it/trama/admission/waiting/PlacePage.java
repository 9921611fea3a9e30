package it.trama.admission.waiting;

import it.trama.admission.WhyWords;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place with what may be done now. */
public record PlacePage(Head head, WhyWords.Seat seat, Ways ways, List<Offer> offers, List<Moved> moves, Typed typed) {

    public record Head(
            String name, String facility, String listHref, String application, List<Fact> facts, String past) {}

    public record Fact(String label, String value) {}

    /** What can be done here; empty lists and null: nothing of it. */
    public record Ways(
            String href,
            List<Way> plain,
            List<Way> withReason,
            @Nullable Offering offering,
            @Nullable Answering answering,
            @Nullable Entering entering,
            boolean takesBack) {}

    /** @param move name of the move in the table */
    public record Way(String move, String label, boolean grave) {}

    /** @param why asked when it is not the first */
    public record Offering(String newId, String free, boolean possible, boolean why) {}

    /** @param reasons of a refusal; {@code accepted}: only a change of mind is left */
    public record Answering(String until, List<Option> reasons, boolean accepted) {}

    public record Entering(String newId, String today) {}

    public record Offer(String when, String state, String what, String why) {}

    public record Moved(String when, String what, String by, String reason) {}

    public record Typed(java.util.Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(java.util.Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

package it.trama.admission;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.WaitingOrder.Fact;
import it.trama.admission.WaitingOrder.Line;
import it.trama.admission.WaitingOrder.Pointed;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place and its reasons in words: the same for who holds the list, who follows the person, and the family. */
public final class WhyWords {

    /** @param href to the sheet behind, for who may read the record */
    public record Row(
            String title,
            String value,
            String points,
            String from,
            @Nullable String href) {}

    /** @param rank "3 di 27"; empty when it has no place in the order */
    public record Seat(String rank, String points, String tie, State state, List<Row> why) {}

    /** @param good green, or what waits */
    public record State(String text, boolean good) {}

    private WhyWords() {}

    public static Seat seat(Place place, Standing standing, boolean readsRecord) {
        Optional<Line> line = standing.of(place.id());
        UUID record = readsRecord ? place.applicant().record() : null;
        return new Seat(
                line.map(l -> t("admission.rank", l.rank(), standing.lines().size()))
                        .orElse(""),
                line.map(l -> Formats.quantity(l.scored().points())).orElse(""),
                line.map(l -> tie(standing, l)).orElse(""),
                state(place.now().state()),
                line.map(l -> rows(standing.rules(), l, record)).orElse(List.of()));
    }

    public static State state(PlaceState state) {
        boolean good = state == PlaceState.OFFERED || state == PlaceState.ACCEPTED || state == PlaceState.ADMITTED;
        return new State(t("admission.state." + state), good);
    }

    /** Who has the same points as somebody before or after, and what decided. */
    private static String tie(Standing standing, Line line) {
        if (line.tie() != null) {
            return t("admission.tie.after." + line.tie());
        }
        return standing.lines().stream()
                .filter(next -> next.rank() == line.rank() + 1 && next.tie() != null)
                .findFirst()
                .map(next -> t("admission.tie.before." + next.tie()))
                .orElse("");
    }

    private static List<Row> rows(ListRules rules, Line line, @Nullable UUID record) {
        return line.scored().parts().stream()
                .map(part -> row(rules, line, part, record))
                .toList();
    }

    private static Row row(ListRules rules, Line line, Pointed part, @Nullable UUID record) {
        ListRules.Part of = rules.parts().stream()
                .filter(p -> p.code().equals(part.code()))
                .findFirst()
                .orElseThrow();
        String most = Formats.quantity(of.table().most());
        String points = t("admission.points.of", Formats.quantity(part.points()), most);
        if (of.fact().equals(ListRules.WAIT)) {
            String since = Formats.longDate(line.scored().waiting().days().waitingFrom());
            return new Row(
                    of.title(), t("admission.days", part.value()), points, t("admission.from.WAIT", since), null);
        }
        ListRules.Question question = rules.question(of.fact()).orElseThrow();
        Fact fact = part.fact();
        if (fact == null) {
            return new Row(of.title(), t("admission.unknown"), points, question.title(), null);
        }
        String from = t("admission.from." + fact.source(), Formats.date(fact.day()));
        boolean sheet = fact.source().equals("LEVEL") && record != null;
        return new Row(
                of.title(), question.title(part.value()), points, from, sheet ? "/valutazioni/" + fact.from() : null);
    }
}

package it.trama.admission;

import it.trama.admission.ListRules.Tie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of those who wait for one facility on a day, from facts alone: the same facts give the same order, whenever it is asked. */
public record WaitingOrder(ListRules rules, LocalDate day) {

    /** @param said by code of the question */
    public record Waiting(UUID place, String number, Days days, PlaceState state, Map<String, Fact> said) {}

    public record Days(LocalDate applied, LocalDate waitingFrom, LocalDate born) {}

    /** @param source of {@link ListRules.Source} */
    public record Fact(
            String value,
            LocalDate day,
            String source,
            @Nullable UUID from) {}

    /** @param fact null: nothing says it, or it is the waiting itself */
    public record Pointed(
            String code,
            BigDecimal points,
            String value,
            @Nullable Fact fact) {}

    public record Scored(Waiting waiting, List<Pointed> parts, BigDecimal points) {}

    /** @param tie what put this one after the one before, when both have the same points; null when the points differ */
    public record Line(int rank, Scored scored, @Nullable String tie) {}

    public static final String BY_NUMBER = "NUMBER";

    public List<Line> of(List<Waiting> all) {
        List<Scored> sorted = all.stream()
                .filter(waiting -> waiting.state().ranked())
                .map(this::score)
                .sorted(order())
                .toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < sorted.size(); i++) {
            lines.add(new Line(i + 1, sorted.get(i), i == 0 ? null : tie(sorted.get(i - 1), sorted.get(i))));
        }
        return List.copyOf(lines);
    }

    public Scored score(Waiting waiting) {
        List<Pointed> parts =
                rules.parts().stream().map(part -> pointed(part, waiting)).toList();
        return new Scored(waiting, parts, parts.stream().map(Pointed::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Pointed pointed(ListRules.Part part, Waiting waiting) {
        if (part.fact().equals(ListRules.WAIT)) {
            String days = Long.toString(
                    Math.max(0, ChronoUnit.DAYS.between(waiting.days().waitingFrom(), day)));
            return new Pointed(part.code(), part.table().of(days), days, null);
        }
        Fact fact = waiting.said().get(part.fact());
        String value = fact == null ? "" : fact.value();
        return new Pointed(part.code(), part.table().of(value), value, fact);
    }

    private Comparator<Scored> order() {
        Comparator<Scored> order = Comparator.comparing(Scored::points).reversed();
        for (Tie tie : rules.ties()) {
            order = order.thenComparing(by(tie));
        }
        return order.thenComparing(scored -> scored.waiting().number())
                .thenComparing(scored -> scored.waiting().place());
    }

    private static Comparator<Scored> by(Tie tie) {
        Comparator<Scored> born = Comparator.comparing(s -> s.waiting().days().born());
        return switch (tie) {
            case LONGEST_WAITING -> Comparator.comparing(s -> s.waiting().days().waitingFrom());
            case FIRST_APPLIED -> Comparator.comparing(s -> s.waiting().days().applied());
            case OLDEST -> born;
            case YOUNGEST -> born.reversed();
        };
    }

    private @Nullable String tie(Scored before, Scored after) {
        if (before.points().compareTo(after.points()) != 0) {
            return null;
        }
        return rules.ties().stream()
                .filter(tie -> by(tie).compare(before, after) != 0)
                .map(Tie::name)
                .findFirst()
                .orElse(BY_NUMBER);
    }
}

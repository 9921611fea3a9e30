package it.trama.governance;

import it.trama.governance.Bodies.Majority;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a vote gave. A pure sum: the order of votes does not matter.
 *
 * @param parts each choice of who was present
 * @param all   all who could have been present
 */
public record Tally(Map<Choice, Part> parts, Part all) {

    public enum Choice {
        FOR,
        AGAINST,
        ABSTAINED,
        NOT_VOTING
    }

    /** Heads with the weight that they carry. */
    public record Part(int heads, BigDecimal weight) {

        public static final Part NONE = new Part(0, BigDecimal.ZERO);

        public Part plus(Part other) {
            return new Part(heads + other.heads, weight.add(other.weight));
        }
    }

    public record Vote(Choice choice, Part part) {}

    /** @param heads and {@code weight}: whether each was enough; what is not asked is enough */
    public record Verdict(boolean heads, boolean weight) {

        public boolean approved() {
            return heads && weight;
        }
    }

    public Tally {
        var whole = new EnumMap<Choice, Part>(Choice.class);
        for (Choice choice : Choice.values()) {
            whole.put(choice, parts.getOrDefault(choice, Part.NONE));
        }
        parts = Map.copyOf(whole);
    }

    public static Tally of(List<Vote> votes, Part all) {
        var sums = new EnumMap<Choice, Part>(Choice.class);
        votes.forEach(vote -> sums.merge(vote.choice(), vote.part(), Part::plus));
        return new Tally(sums, all);
    }

    public Part of(Choice choice) {
        return parts.getOrDefault(choice, Part.NONE);
    }

    public Part present() {
        return parts.values().stream().reduce(Part.NONE, Part::plus);
    }

    /** Of whom the majority asks. */
    public Part whole(Bodies.Basis basis) {
        return switch (basis) {
            case VOTING -> of(Choice.FOR).plus(of(Choice.AGAINST));
            case PRESENT -> present();
            case ALL -> all;
        };
    }

    public Verdict judge(Majority majority) {
        Part whole = whole(majority.basis());
        Part favour = of(Choice.FOR);
        return new Verdict(
                majority.heads().metBy(favour.heads(), whole.heads()),
                majority.weight().metBy(favour.weight(), whole.weight()));
    }
}

package it.trama.governance.ballot;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Tally.Part;
import it.trama.governance.Tally.Vote;
import it.trama.governance.Units.Unit;
import it.trama.governance.ballot.VoteRows.Papers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Papers of a secret ballot: one kind for each weight, so that a paper says its band and not its municipality. */
final class PaperCount {

    private PaperCount() {}

    /** On paper, when heads alone decide, all papers are alike: each head weighs one. */
    static List<Unit> asCounted(Ballot ballot, List<Unit> units) {
        if (ballot.manner() != Manner.PAPER || ballot.majority().weight().asked()) {
            return units;
        }
        return units.stream()
                .map(unit -> new Unit(
                        unit.id(),
                        unit.name(),
                        unit.union(),
                        new Part(
                                unit.part().heads(),
                                BigDecimal.valueOf(unit.part().heads())),
                        unit.seats()))
                .toList();
    }

    /** How many papers of each kind are given out, by weight. */
    static SortedMap<BigDecimal, Integer> kinds(Collection<Part> present) {
        var kinds = new TreeMap<BigDecimal, Integer>();
        present.forEach(part -> kinds.merge(value(part), part.heads(), Integer::sum));
        return kinds;
    }

    /** A vote of several heads has a paper for each. */
    private static BigDecimal value(Part part) {
        return part.weight()
                .divide(BigDecimal.valueOf(part.heads()), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    /** Whether no more papers of a kind came out than were given. */
    static boolean fits(List<Papers> counted, Collection<Part> present) {
        Map<BigDecimal, Integer> given = kinds(present);
        var out = new TreeMap<BigDecimal, Integer>();
        counted.forEach(papers -> out.merge(papers.weight().stripTrailingZeros(), papers.papers(), Integer::sum));
        return out.entrySet().stream().allMatch(kind -> kind.getValue() <= given.getOrDefault(kind.getKey(), 0));
    }

    static List<Vote> votes(List<Papers> counted) {
        return counted.stream()
                .map(papers -> new Vote(
                        papers.choice(),
                        new Part(papers.papers(), papers.weight().multiply(BigDecimal.valueOf(papers.papers())))))
                .toList();
    }
}

package it.trama.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Hides the counts of 1 to threshold-1 (primary suppression) and as many others as it takes that no hidden one can be computed from sums
 * (complementary suppression). Zero stays: it tells of nobody. What is hidden for one reason or the other looks the same, or the sign
 * itself would tell.
 */
public final class DisclosureControl {

    public static final int DEFAULT_THRESHOLD = 5;

    /** The total is published as the sum of its parts: what an attacker would subtract. */
    public record Sum<K>(K total, List<K> parts) {}

    /**
     * What is so before anything is hidden.
     *
     * @param few    cells whose count is not small, but is of few people, like the nights of one guest: hidden as the small ones are
     * @param shown  on another page, whatever happens here
     * @param hidden on another page, so here too
     */
    public record Beforehand<K>(Set<K> few, Set<K> shown, Set<K> hidden) {}

    /** Counts that may be shown; what is missing is hidden. */
    public record Disclosed<K>(Map<K, Integer> shown) {

        /** Empty when hidden. */
        public Optional<Integer> of(K cell) {
            return Optional.ofNullable(shown.get(cell));
        }
    }

    private final int threshold;

    public DisclosureControl(int threshold) {
        this.threshold = threshold;
    }

    /** @param counts every cell that is named in the sums must be there */
    public <K> Disclosed<K> disclose(Map<K, Integer> counts, List<Sum<K>> sums) {
        return disclose(counts, sums, Set.of());
    }

    /** @param ofFew see {@link Beforehand} */
    public <K> Disclosed<K> disclose(Map<K, Integer> counts, List<Sum<K>> sums, Set<K> ofFew) {
        return disclose(counts, sums, new Beforehand<>(ofFew, Set.of(), Set.of()));
    }

    public <K> Disclosed<K> disclose(Map<K, Integer> counts, List<Sum<K>> sums, Beforehand<K> beforehand) {
        List<K> keys = List.copyOf(counts.keySet());
        var index = new HashMap<K, Integer>();
        keys.forEach(key -> index.put(key, index.size()));
        long[] values = keys.stream().mapToLong(counts::get).toArray();
        List<int[]> equations = sums.stream().map(sum -> equation(sum, index)).toList();
        BitSet fixed = bits(beforehand.shown(), index);
        BitSet hidden = bits(beforehand.few(), index);
        for (int i = 0; i < values.length; i++) {
            hidden.set(i, values[i] > 0 && (values[i] < threshold || hidden.get(i)));
        }
        hidden.or(bits(beforehand.hidden(), index));
        hidden.andNot(fixed);
        hide(values, equations, hidden, fixed);
        var shown = new HashMap<K, Integer>();
        index.forEach((key, i) -> {
            if (!hidden.get(i)) {
                shown.put(key, Math.toIntExact(values[i]));
            }
        });
        return new Disclosed<>(shown);
    }

    private static <K> int[] equation(Sum<K> sum, Map<K, Integer> index) {
        var cells = new ArrayList<Integer>();
        cells.add(java.util.Objects.requireNonNull(index.get(sum.total())));
        sum.parts().forEach(part -> cells.add(java.util.Objects.requireNonNull(index.get(part))));
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    private static <K> BitSet bits(Set<K> cells, Map<K, Integer> index) {
        var bits = new BitSet();
        cells.forEach(cell -> bits.set(java.util.Objects.requireNonNull(index.get(cell))));
        return bits;
    }

    /**
     * One more cell after the other, until nothing that is hidden can be found. What is found even when all that can be hidden is, another
     * page tells alone: hiding more would not help it.
     */
    private static void hide(long[] values, List<int[]> equations, BitSet hidden, BitSet fixed) {
        var toldElsewhere = new BitSet();
        BitSet exposed = new Attacker(values, hidden, equations).exposed();
        while (!exposed.isEmpty()) {
            var kept = copy(hidden);
            kept.or(fixed);
            if (!hideMore(exposed, values, kept, equations, hidden)) {
                if (fixed.isEmpty()) {
                    throw new IllegalStateException("a hidden cell can be computed and nothing more can be hidden");
                }
                BitSet all = all(values, hidden, fixed);
                BitSet anyway = new Attacker(values, all, equations).exposed();
                if (!anyway.intersects(exposed)) {
                    hidden.or(all);
                }
                toldElsewhere.or(anyway);
            }
            exposed = new Attacker(values, hidden, equations).exposed();
            exposed.andNot(toldElsewhere);
        }
    }

    private static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }

    private static BitSet all(long[] values, BitSet hidden, BitSet fixed) {
        var all = copy(hidden);
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0 && !fixed.get(i)) {
                all.set(i);
            }
        }
        return all;
    }

    /**
     * One more cell for each exposed one, but only one in each sum: the next round sees whether it was enough.
     *
     * @param kept cells that are hidden already or cannot be
     */
    private static boolean hideMore(BitSet exposed, long[] values, BitSet kept, List<int[]> equations, BitSet hidden) {
        var touched = new BitSet();
        var more = new BitSet();
        IntConsumer protect = cell -> {
            for (int e = 0; e < equations.size(); e++) {
                if (contains(equations.get(e), cell) && !touched.get(e)) {
                    int partner = cheapest(equations.get(e), values, kept);
                    if (partner >= 0) {
                        touched.set(e);
                        more.set(partner);
                        return;
                    }
                }
            }
        };
        exposed.stream().forEach(protect);
        hidden.or(more);
        return !more.isEmpty();
    }

    private static boolean contains(int[] equation, int cell) {
        for (int member : equation) {
            if (member == cell) {
                return true;
            }
        }
        return false;
    }

    /** The smallest visible part that is not zero; the total only when no part is left. */
    private static int cheapest(int[] equation, long[] values, BitSet kept) {
        var candidates = new ArrayList<Integer>();
        for (int i = 1; i < equation.length; i++) {
            if (values[equation[i]] > 0 && !kept.get(equation[i])) {
                candidates.add(equation[i]);
            }
        }
        return candidates.stream()
                .min(Comparator.comparingLong(cell -> values[cell]))
                .orElse(kept.get(equation[0]) || values[equation[0]] == 0 ? -1 : equation[0]);
    }
}

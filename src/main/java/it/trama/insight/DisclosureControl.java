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

    /** @param ofFew cells whose count is not small, but is of few people, like the nights of one guest: hidden as the small ones are */
    public <K> Disclosed<K> disclose(Map<K, Integer> counts, List<Sum<K>> sums, Set<K> ofFew) {
        List<K> keys = List.copyOf(counts.keySet());
        var index = new HashMap<K, Integer>();
        keys.forEach(key -> index.put(key, index.size()));
        long[] values = keys.stream().mapToLong(counts::get).toArray();
        List<int[]> equations = sums.stream().map(sum -> equation(sum, index)).toList();
        var few = new BitSet(values.length);
        ofFew.forEach(cell -> few.set(java.util.Objects.requireNonNull(index.get(cell))));
        BitSet hidden = hide(values, equations, few);
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

    private BitSet hide(long[] values, List<int[]> equations, BitSet few) {
        var hidden = new BitSet(values.length);
        for (int i = 0; i < values.length; i++) {
            hidden.set(i, values[i] > 0 && (values[i] < threshold || few.get(i)));
        }
        BitSet exposed = new Attacker(values, hidden, equations).exposed();
        while (!exposed.isEmpty()) {
            if (!hideMore(exposed, values, hidden, equations)) {
                throw new IllegalStateException("a hidden cell can be computed and nothing more can be hidden");
            }
            exposed = new Attacker(values, hidden, equations).exposed();
        }
        return hidden;
    }

    /** One more cell for each exposed one, but only one in each sum: the next round sees whether it was enough. */
    private static boolean hideMore(BitSet exposed, long[] values, BitSet hidden, List<int[]> equations) {
        var touched = new BitSet();
        var more = new BitSet();
        IntConsumer protect = cell -> {
            for (int e = 0; e < equations.size(); e++) {
                if (contains(equations.get(e), cell) && !touched.get(e)) {
                    int partner = cheapest(equations.get(e), values, hidden);
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
    private static int cheapest(int[] equation, long[] values, BitSet hidden) {
        var candidates = new ArrayList<Integer>();
        for (int i = 1; i < equation.length; i++) {
            if (values[equation[i]] > 0 && !hidden.get(equation[i])) {
                candidates.add(equation[i]);
            }
        }
        return candidates.stream()
                .min(Comparator.comparingLong(cell -> values[cell]))
                .orElse(hidden.get(equation[0]) || values[equation[0]] == 0 ? -1 : equation[0]);
    }
}

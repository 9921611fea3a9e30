package it.trama.insight;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whoever reads the published table with a pencil: knows every visible number, that a hidden one is at least 1, and every sum. Finds what
 * can be computed, by solving the sums together and by narrowing each hidden cell between a least and a greatest value.
 */
final class Attacker {

    /** A hidden cell must keep at least three possible values. */
    private static final long LEAST_WIDTH = 2;

    private static final long UNBOUNDED = Long.MAX_VALUE / 8;
    private static final long PRIME = 2_147_483_647L;
    private static final int ROUNDS = 40;

    private final long[] values;
    private final BitSet hidden;
    private final List<int[]> equations;
    private final long[] least;
    private final long[] most;

    Attacker(long[] values, BitSet hidden, List<int[]> equations) {
        this.values = values;
        this.hidden = hidden;
        this.equations = equations.stream()
                .filter(equation -> Arrays.stream(equation).anyMatch(hidden::get))
                .toList();
        least = values.clone();
        most = values.clone();
        hidden.stream().forEach(cell -> {
            least[cell] = 1;
            most[cell] = UNBOUNDED;
        });
    }

    BitSet exposed() {
        BitSet exposed = solved();
        boolean narrowed = true;
        for (int round = 0; narrowed && round < ROUNDS; round++) {
            narrowed = false;
            for (int[] equation : equations) {
                narrowed |= narrow(equation);
            }
        }
        hidden.stream().filter(cell -> most[cell] - least[cell] < LEAST_WIDTH).forEach(exposed::set);
        return exposed;
    }

    private boolean narrow(int[] equation) {
        int total = equation[0];
        long leastSum = 0;
        long mostSum = 0;
        for (int i = 1; i < equation.length; i++) {
            leastSum += least[equation[i]];
            mostSum = Math.min(UNBOUNDED, mostSum + most[equation[i]]);
        }
        boolean narrowed = bound(total, leastSum, mostSum);
        for (int i = 1; i < equation.length; i++) {
            int part = equation[i];
            if (hidden.get(part)) {
                long others = mostSum >= UNBOUNDED ? UNBOUNDED : mostSum - most[part];
                narrowed |= bound(
                        part,
                        others >= UNBOUNDED ? 1 : least[total] - others,
                        most[total] >= UNBOUNDED ? UNBOUNDED : most[total] - (leastSum - least[part]));
            }
        }
        return narrowed;
    }

    private boolean bound(int cell, long atLeast, long atMost) {
        if (!hidden.get(cell) || (atLeast <= least[cell] && atMost >= most[cell])) {
            return false;
        }
        least[cell] = Math.max(least[cell], atLeast);
        most[cell] = Math.min(most[cell], atMost);
        return true;
    }

    /** Cells with one solution of the sums alone: Gauss-Jordan over a prime field, so that nothing is rounded. */
    private BitSet solved() {
        int[] columns = hidden.stream().toArray();
        int[] columnOf = new int[values.length];
        for (int i = 0; i < columns.length; i++) {
            columnOf[columns[i]] = i;
        }
        long[][] rows = new long[equations.size()][columns.length];
        for (int e = 0; e < rows.length; e++) {
            int[] equation = equations.get(e);
            for (int i = 0; i < equation.length; i++) {
                if (hidden.get(equation[i])) {
                    rows[e][columnOf[equation[i]]] = i == 0 ? PRIME - 1 : 1;
                }
            }
        }
        reduce(rows, columns.length);
        var solved = new BitSet();
        for (long[] row : rows) {
            int[] set = java.util.stream.IntStream.range(0, row.length)
                    .filter(i -> row[i] != 0)
                    .limit(2)
                    .toArray();
            if (set.length == 1) {
                solved.set(columns[set[0]]);
            }
        }
        return solved;
    }

    private static void reduce(long[][] rows, int columns) {
        int pivotRow = 0;
        for (int column = 0; column < columns && pivotRow < rows.length; column++) {
            int found = pivotRow;
            while (found < rows.length && rows[found][column] == 0) {
                found++;
            }
            if (found == rows.length) {
                continue;
            }
            long[] pivot = rows[found];
            rows[found] = rows[pivotRow];
            rows[pivotRow] = pivot;
            scale(pivot, inverse(pivot[column]));
            for (int row = 0; row < rows.length; row++) {
                if (row != pivotRow && rows[row][column] != 0) {
                    subtract(rows[row], pivot, rows[row][column]);
                }
            }
            pivotRow++;
        }
    }

    private static void scale(long[] row, long factor) {
        if (factor != 1) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i] * factor % PRIME;
            }
        }
    }

    private static void subtract(long[] row, long[] pivot, long factor) {
        for (int i = 0; i < row.length; i++) {
            if (pivot[i] != 0) {
                row[i] = Math.floorMod(row[i] - pivot[i] * factor, PRIME);
            }
        }
    }

    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}

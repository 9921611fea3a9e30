package it.trama.insight;

import java.util.ArrayList;
import java.util.List;

/** All that follows from some sums by adding and subtracting them. */
final class LinearSpan {

    private static final double NOTHING = 1e-6;

    private final List<double[]> reduced = new ArrayList<>();

    void add(double[] row) {
        double[] left = left(row);
        int pivot = pivot(left);
        if (pivot >= 0) {
            double first = left[pivot];
            for (int i = 0; i < left.length; i++) {
                left[i] /= first;
            }
            reduced.add(left);
        }
    }

    boolean has(double[] row) {
        return pivot(left(row)) < 0;
    }

    private double[] left(double[] row) {
        double[] left = row.clone();
        for (double[] known : reduced) {
            double factor = left[pivot(known)];
            for (int i = 0; i < left.length && factor != 0; i++) {
                left[i] -= factor * known[i];
            }
        }
        return left;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > NOTHING) {
                return i;
            }
        }
        return -1;
    }
}

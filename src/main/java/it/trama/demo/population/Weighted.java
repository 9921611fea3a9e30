package it.trama.demo.population;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Things with weights, picked by a number in [0, 1). */
public final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    /** Leaves out what weighs nothing. */
    public static <T> Weighted<T> of(List<T> all, ToDoubleFunction<T> weight) {
        var things =
                all.stream().filter(thing -> weight.applyAsDouble(thing) > 0).toList();
        var upTo = things.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return new Weighted<>(things, upTo);
    }

    <U> Weighted<U> as(Function<T, U> other) {
        return new Weighted<>(things.stream().map(other).toList(), upTo);
    }

    T at(double unit) {
        int found = Arrays.binarySearch(upTo, unit * upTo[upTo.length - 1]);
        int after = found >= 0 ? found + 1 : -found - 1;
        return things.get(Math.min(after, things.size() - 1));
    }
}

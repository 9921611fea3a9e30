package it.trama.demo.population;

import java.util.List;
import java.util.SplittableRandom;

/** All chance comes from here, so that a seed decides everything. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    public double normal(double mean, double deviation) {
        return random.nextGaussian(mean, deviation);
    }

    /** Half of the draws lie below the median; a wide spread makes a long tail above. */
    public double skewed(double median, double spread) {
        return median * Math.exp(random.nextGaussian() * spread);
    }

    public <T> T of(Weighted<T> things) {
        return things.at(random.nextDouble());
    }

    /** Of a list that has something in it. */
    public <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** In [0, 1). */
    public double unit() {
        return random.nextDouble();
    }

    public long bits() {
        return random.nextLong();
    }
}

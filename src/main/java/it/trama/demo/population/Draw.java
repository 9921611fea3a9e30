package it.trama.demo.population;

import java.util.SplittableRandom;

/** All chance comes from here, so that a seed decides everything. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double normal(double mean, double deviation) {
        return random.nextGaussian(mean, deviation);
    }

    /** Half of the draws lie below the median; a wide spread makes a long tail above. */
    double skewed(double median, double spread) {
        return median * Math.exp(random.nextGaussian() * spread);
    }

    <T> T of(Weighted<T> things) {
        return things.at(random.nextDouble());
    }

    long bits() {
        return random.nextLong();
    }
}

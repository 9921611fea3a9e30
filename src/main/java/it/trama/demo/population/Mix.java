package it.trama.demo.population;

import java.util.List;

/** Which household comes next in one part of the district, so that kinds and foreign residents keep their shares all along. */
final class Mix {

    /** Foreign people live also in Italian households (spouses, carers): fewer households than people. */
    private static final double HOUSEHOLDS_PER_SHARE = 0.85;

    private static final double PULL = 0.03;

    private final Draw draw;
    private final double foreignShare;
    private final Weighted<Archetype> italian;
    private final Weighted<Archetype> foreign;
    private final Spread italianSpread = new Spread(0.25);
    private final Spread foreignSpread = new Spread(0.75);
    private double missingForeigners;

    private Mix(Draw draw, double foreignShare, Weighted<Archetype> italian, Weighted<Archetype> foreign) {
        this.draw = draw;
        this.foreignShare = foreignShare;
        this.italian = italian;
        this.foreign = foreign;
    }

    /** 15 % as the document prints for the city. */
    static Mix ofCity(Draw draw, List<Archetype> all) {
        return new Mix(draw, 0.15, Weighted.of(all, a -> a.frequency().city()), foreign(all));
    }

    /** What is left to reach the 20,335 foreign residents of the district. */
    static Mix ofElsewhere(Draw draw, List<Archetype> all) {
        return new Mix(draw, 0.112, Weighted.of(all, a -> a.frequency().elsewhere()), foreign(all));
    }

    boolean nextIsForeign() {
        return draw.chance(foreignShare * HOUSEHOLDS_PER_SHARE + PULL * missingForeigners);
    }

    /** Kinds that do not fit into the room left are passed over. */
    Archetype next(boolean isForeign, int room) {
        var kinds = isForeign ? foreign : italian;
        var spread = isForeign ? foreignSpread : italianSpread;
        var kind = kinds.at(spread.next());
        while (kind.size() > room) {
            kind = kinds.at(spread.next());
        }
        return kind;
    }

    void count(int people, long foreigners) {
        missingForeigners += people * foreignShare - foreigners;
    }

    private static Weighted<Archetype> foreign(List<Archetype> all) {
        return Weighted.of(all, a -> a.frequency().foreign());
    }

    /** Numbers in [0, 1) that fill it evenly (golden ratio): shares come out right in a village too, where pure chance would stray. */
    private static final class Spread {

        private static final double STEP = (Math.sqrt(5) - 1) / 2;

        private double at;

        Spread(double start) {
            at = start;
        }

        double next() {
            at = (at + STEP) % 1;
            return at;
        }
    }
}

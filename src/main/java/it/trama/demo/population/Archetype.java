package it.trama.demo.population;

import java.util.List;

/**
 * A kind of household, a row of {@code households.csv}.
 *
 * @param female how often, in percent, the head is a woman
 */
record Archetype(Frequency frequency, HeadAge headAge, int female, boolean couple, int children, Companion companion) {

    static List<Archetype> all() {
        return Csv.rows("demo/households.csv").stream()
                .map(row -> new Archetype(
                        new Frequency(row.whole("city"), row.whole("elsewhere"), row.whole("foreign")),
                        new HeadAge(row.whole("age_from"), row.whole("age_to")),
                        row.whole("female"),
                        Boolean.parseBoolean(row.text("couple")),
                        row.whole("children"),
                        Companion.valueOf(row.text("companion"))))
                .toList();
    }

    int size() {
        return 1 + (couple ? 1 : 0) + children + (companion == Companion.NONE ? 0 : 1);
    }

    /** Relative to the other kinds, among Italian households of the city and of elsewhere and among foreign ones. */
    record Frequency(int city, int elsewhere, int foreign) {}

    record HeadAge(int from, int to) {}

    /** Who lives with a family or a single besides spouse and children. */
    enum Companion {
        NONE,
        PARENT,
        SIBLING,
        CARER,
        FLATMATE
    }
}

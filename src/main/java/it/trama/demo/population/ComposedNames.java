package it.trama.demo.population;

/** Family names beyond the list, from a stem and a suffix: a real registry has thousands that occur once or twice. */
final class ComposedNames {

    private final Weighted<String> stems;
    private final Weighted<String> suffixes;

    ComposedNames(String resource) {
        stems = parts(resource, "STEM");
        suffixes = parts(resource, "SUFFIX");
    }

    String next(Draw draw) {
        return joined(draw.of(stems), draw.of(suffixes));
    }

    /** Bianc-ini is Bianchini: c and g stay hard. */
    static String joined(String stem, String suffix) {
        boolean hard = stem.endsWith("c") || stem.endsWith("g");
        boolean softens = suffix.startsWith("e") || suffix.startsWith("i");
        return stem + (hard && softens ? "h" : "") + suffix;
    }

    private static Weighted<String> parts(String resource, String kind) {
        var rows = Csv.rows(resource).stream()
                .filter(row -> row.text("kind").equals(kind))
                .toList();
        var picked = Weighted.of(rows, row -> row.whole("weight"));
        return picked.as(row -> row.text("text"));
    }
}

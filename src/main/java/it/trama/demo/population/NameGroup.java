package it.trama.demo.population;

import it.trama.kernel.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of one language: families as frequent as their weight, given names as frequent as they were in the year of birth. */
final class NameGroup {

    /** Given names are listed for births of these years; earlier and later births take the nearest. */
    private static final int FIRST_YEAR = 1928;

    private static final int LAST_YEAR = 2018;
    private static final int YEARS_PER_TABLE = 3;

    /** Years in which a name falls to about a third of its peak. */
    private static final double FASHION = 10;

    private static final double SHARE_COMPOSED = 0.45;

    private final Weighted<FamilyName> families;
    private final Optional<ComposedNames> composed;
    private final List<Weighted<String>> male;
    private final List<Weighted<String>> female;

    NameGroup(String code, Optional<ComposedNames> composed) {
        var rows = Csv.rows("demo/names/%s.csv".formatted(code));
        this.composed = composed;
        families =
                Weighted.of(ofKind(rows, "FAMILY"), row -> row.whole("weight")).as(NameGroup::family);
        male = tables(ofKind(rows, "MALE"));
        female = tables(ofKind(rows, "FEMALE"));
    }

    FamilyName family(Draw draw) {
        if (composed.isPresent() && draw.chance(SHARE_COMPOSED)) {
            String name = composed.get().next(draw);
            return new FamilyName(name, name);
        }
        return draw.of(families);
    }

    String given(Draw draw, Sex sex, int yearOfBirth) {
        int listed = Math.clamp(yearOfBirth, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR;
        return draw.of((sex == Sex.FEMALE ? female : male).get(listed / YEARS_PER_TABLE));
    }

    private static List<Weighted<String>> tables(List<Csv.Row> rows) {
        var tables = new ArrayList<Weighted<String>>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year += YEARS_PER_TABLE) {
            int middle = year + YEARS_PER_TABLE / 2;
            tables.add(Weighted.of(rows, row -> weightIn(row, middle)).as(row -> row.text("name")));
        }
        return tables;
    }

    private static double weightIn(Csv.Row row, int year) {
        String peak = row.text("peak");
        double away = peak.isEmpty() ? 0 : (year - Integer.parseInt(peak)) / FASHION;
        return row.whole("weight") * Math.exp(-away * away);
    }

    private static FamilyName family(Csv.Row row) {
        String feminine = row.text("feminine");
        return new FamilyName(row.text("name"), feminine.isEmpty() ? row.text("name") : feminine);
    }

    private static List<Csv.Row> ofKind(List<Csv.Row> rows, String kind) {
        return rows.stream().filter(row -> row.text("kind").equals(kind)).toList();
    }

    /** Some families have a form for their women: Kovalskyi and Kovalska, Singh and Kaur. */
    record FamilyName(String masculine, String feminine) {

        String of(Sex sex) {
            return sex == Sex.FEMALE ? feminine : masculine;
        }
    }
}

package it.trama.insight.rooms;

import it.trama.insight.Condition;
import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.insight.LinkedTables;
import it.trama.territory.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts by place (municipality in sub-district in district) and column, protected together: every number that a room shows for a year,
 * whatever its filter, comes from one protected grid, so that no two of its tables can be subtracted from each other.
 */
final class Grid {

    static final String DISTRICT = "*";
    /** Where persons live who are of no municipality of the district, or of none that is known. */
    static final String ELSEWHERE = "S0";

    record Cell(String place, String column) {}

    private final List<Municipality> municipalities;
    private final List<String> columns;
    private final Map<Cell, Integer> counts = new LinkedHashMap<>();
    private final List<Sum<Cell>> sums = new ArrayList<>();

    Grid(List<Municipality> municipalities, List<String> columns) {
        this.municipalities = municipalities;
        this.columns = columns;
        for (String column : columns) {
            places().forEach(place -> counts.put(new Cell(place, column), 0));
            sums.add(new Sum<>(new Cell(DISTRICT, column), cells(subdistricts(), column)));
            for (String subdistrict : subdistricts()) {
                List<Cell> inside = cells(of(subdistrict), column);
                if (!inside.isEmpty()) {
                    sums.add(new Sum<>(new Cell(subdistrict, column), inside));
                }
            }
        }
    }

    static String subdistrict(int code) {
        return "S" + code;
    }

    List<String> subdistricts() {
        return Stream.concat(
                        Stream.of(ELSEWHERE),
                        municipalities.stream()
                                .map(m -> subdistrict(m.subdistrict()))
                                .distinct()
                                .sorted())
                .toList();
    }

    private List<String> of(String subdistrict) {
        return municipalities.stream()
                .filter(m -> subdistrict(m.subdistrict()).equals(subdistrict))
                .map(Municipality::istatCode)
                .toList();
    }

    private Stream<String> places() {
        return Stream.of(
                        Stream.of(DISTRICT),
                        subdistricts().stream(),
                        municipalities.stream().map(Municipality::istatCode))
                .flatMap(places -> places);
    }

    private static List<Cell> cells(List<String> places, String column) {
        return places.stream().map(place -> new Cell(place, column)).toList();
    }

    /** Adds a count to the place and to all that it lies in. */
    void add(@Nullable String municipality, String column, int count) {
        Optional<Municipality> known = municipalities.stream()
                .filter(m -> m.istatCode().equals(municipality))
                .findFirst();
        known.ifPresent(m -> add(new Cell(m.istatCode(), column), count));
        add(new Cell(known.map(m -> subdistrict(m.subdistrict())).orElse(ELSEWHERE), column), count);
        add(new Cell(DISTRICT, column), count);
    }

    private void add(Cell cell, int count) {
        if (!counts.containsKey(cell)) {
            throw new IllegalArgumentException("no such cell: " + cell);
        }
        counts.merge(cell, count, Integer::sum);
    }

    /** A count for sub-district and district only, in a column that does not go down to municipalities. */
    void addUpward(@Nullable String municipality, String column, int count) {
        String subdistrict = municipalities.stream()
                .filter(m -> m.istatCode().equals(municipality))
                .findFirst()
                .map(m -> subdistrict(m.subdistrict()))
                .orElse(ELSEWHERE);
        counts.merge(new Cell(subdistrict, column), count, Integer::sum);
        counts.merge(new Cell(DISTRICT, column), count, Integer::sum);
    }

    /** Columns for sub-districts and district whose sum is another column. */
    void splitUpward(String total, List<String> parts) {
        for (String part : parts) {
            subdistricts().forEach(place -> counts.put(new Cell(place, part), 0));
            counts.put(new Cell(DISTRICT, part), 0);
            sums.add(new Sum<>(new Cell(DISTRICT, part), cells(subdistricts(), part)));
        }
        Stream.concat(Stream.of(DISTRICT), subdistricts().stream()).forEach(place -> splitSum(place, total, parts));
    }

    /** The columns sum to the total in every place. */
    void split(String total, List<String> parts) {
        places().forEach(place -> splitSum(place, total, parts));
    }

    private void splitSum(String place, String total, List<String> parts) {
        sums.add(new Sum<>(
                new Cell(place, total),
                parts.stream().map(part -> new Cell(place, part)).toList()));
    }

    Disclosed<Cell> disclose() {
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums);
    }

    /** What is shown and hidden of a fact, for who shows it too: each place and column as the conditions that its rows meet. */
    void tell(LinkedTables.Cell fact, Function<String, Set<Condition>> columns, LinkedTables tables) {
        Disclosed<Cell> disclosed = disclose();
        counts.forEach((cell, count) -> {
            var conditions = new HashSet<>(fact.conditions());
            conditions.addAll(place(cell.place()));
            conditions.addAll(columns.apply(cell.column()));
            tables.elsewhere(
                    new LinkedTables.Cell(fact.fact(), fact.unit(), conditions),
                    count,
                    disclosed.of(cell).isPresent());
        });
    }

    private Set<Condition> place(String place) {
        if (place.equals(DISTRICT)) {
            return Set.of();
        }
        return municipalities.stream()
                .filter(m -> m.istatCode().equals(place))
                .findFirst()
                .map(m -> Condition.place(place, Integer.toString(m.subdistrict())))
                .orElseGet(() ->
                        Set.of(Condition.is(Condition.SUBDISTRICT, place.equals(ELSEWHERE) ? "" : place.substring(1))));
    }

    List<String> columns() {
        return columns;
    }
}

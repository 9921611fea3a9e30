package it.trama.insight.participation;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.insight.participation.Participations.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People by municipality and sex. How many there are in all can be read from the places that are left, which everybody sees: where that number
 * would have to be hidden, nothing is shown.
 */
final class HiddenCounts {

    static final String ALL = "*";

    /** @param row municipality or {@link #ALL} */
    record Key(String row, String sex) {}

    private static final List<String> SEXES = List.of("FEMALE", "MALE");

    private final Set<String> towns = new LinkedHashSet<>();
    private final Disclosed<Key> shown;

    HiddenCounts(List<Cell> cells) {
        var counts = new LinkedHashMap<Key, Integer>();
        cells.stream().map(HiddenCounts::town).sorted().forEach(towns::add);
        for (String town : withAll()) {
            counts.put(new Key(town, ALL), 0);
            SEXES.forEach(sex -> counts.put(new Key(town, sex), 0));
        }
        for (Cell cell : cells) {
            for (String town : List.of(town(cell), ALL)) {
                counts.merge(new Key(town, cell.sex()), cell.people(), Integer::sum);
                counts.merge(new Key(town, ALL), cell.people(), Integer::sum);
            }
        }
        shown = new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums());
    }

    /** Empty text is no municipality and stays apart from the sum of all. */
    private static String town(Cell cell) {
        return "m" + cell.municipality();
    }

    private List<String> withAll() {
        var rows = new ArrayList<>(towns);
        rows.add(ALL);
        return rows;
    }

    private List<Sum<Key>> sums() {
        var sums = new ArrayList<Sum<Key>>();
        for (String town : withAll()) {
            sums.add(new Sum<>(
                    new Key(town, ALL),
                    SEXES.stream().map(sex -> new Key(town, sex)).toList()));
        }
        for (String sex : List.of("FEMALE", "MALE", ALL)) {
            if (!towns.isEmpty()) {
                sums.add(new Sum<>(
                        new Key(ALL, sex),
                        towns.stream().map(town -> new Key(town, sex)).toList()));
            }
        }
        return sums;
    }

    /** ISTAT codes; empty text: outside. */
    List<String> towns() {
        return towns.stream().map(town -> town.substring(1)).toList();
    }

    Map<String, Optional<Integer>> ofTown(String town) {
        return bySex("m" + town);
    }

    Map<String, Optional<Integer>> total() {
        return bySex(ALL);
    }

    private Map<String, Optional<Integer>> bySex(String row) {
        return Map.of(
                "FEMALE", of(new Key(row, "FEMALE")), "MALE", of(new Key(row, "MALE")), ALL, of(new Key(row, ALL)));
    }

    private Optional<Integer> of(Key key) {
        return shown.of(new Key(ALL, ALL)).flatMap(_ -> shown.of(key));
    }
}

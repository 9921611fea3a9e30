package it.trama.insight.reached;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.insight.reached.ReachedRows.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A year's counts, people and parcels protected together. The district's totals elsewhere say how many there are with a name and without one
 * when both are enough: so municipalities add up to those with a name, and never one without a name is hidden to protect a municipality.
 */
final class ReachedGrid {

    static final String ALL = "*";
    static final String NAMED = "NAMED";
    static final String NAMELESS = "NAMELESS";
    static final String ELSEWHERE = "ELSEWHERE";

    /** @param parcels false: people */
    record Cell(String row, boolean parcels) {}

    record Table(List<String> places, Disclosed<Cell> cells) {}

    private ReachedGrid() {}

    static Table of(List<Count> rows) {
        Set<String> places = new LinkedHashSet<>();
        Map<String, Integer> people = new LinkedHashMap<>();
        Map<String, Integer> parcels = new LinkedHashMap<>();
        Stream.of(ALL, NAMED, NAMELESS).forEach(row -> {
            people.put(row, 0);
            parcels.put(row, 0);
        });
        for (Count count : rows) {
            String place = count.place();
            String row = !count.named() ? NAMELESS : place == null ? ELSEWHERE : place;
            if (count.named()) {
                places.add(row);
            }
            for (String to : count.named() ? List.of(row, NAMED, ALL) : List.of(row, ALL)) {
                people.merge(to, count.people(), Integer::sum);
                parcels.merge(to, count.parcels(), Integer::sum);
            }
        }
        return new Table(List.copyOf(places), disclose(List.copyOf(places), people, parcels));
    }

    private static Disclosed<Cell> disclose(
            List<String> places, Map<String, Integer> people, Map<String, Integer> parcels) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        Set<Cell> few = new HashSet<>();
        people.forEach((row, count) -> {
            counts.put(new Cell(row, false), count);
            counts.put(new Cell(row, true), parcels.getOrDefault(row, 0));
            if (count < DisclosureControl.DEFAULT_THRESHOLD) {
                few.add(new Cell(row, true));
            }
        });
        var sums = new ArrayList<Sum<Cell>>();
        for (boolean what : new boolean[] {false, true}) {
            sums.add(new Sum<>(
                    new Cell(NAMED, what),
                    places.stream().map(place -> new Cell(place, what)).toList()));
            sums.add(new Sum<>(new Cell(ALL, what), List.of(new Cell(NAMED, what), new Cell(NAMELESS, what))));
        }
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums, few);
    }
}

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
 * when both are enough: then municipalities add up to those with a name, and those without are never hidden to protect a municipality. When
 * one of the two is few the totals say only the sum, and so does this.
 */
final class ReachedGrid {

    static final String ALL = "*";
    static final String NAMED = "NAMED";
    static final String NAMELESS = "NAMELESS";
    static final String ELSEWHERE = "ELSEWHERE";

    /** @param parcels false: people */
    record Cell(String row, boolean parcels) {}

    /** @param apart those with a name have a sum of their own */
    record Table(List<String> places, boolean apart, Disclosed<Cell> cells) {}

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
        boolean apart = !isFew(people.getOrDefault(NAMED, 0)) && !isFew(people.getOrDefault(NAMELESS, 0));
        if (!apart) {
            people.remove(NAMED);
        }
        return new Table(List.copyOf(places), apart, disclose(sums(List.copyOf(places), apart), people, parcels));
    }

    private static boolean isFew(int people) {
        return people > 0 && people < DisclosureControl.DEFAULT_THRESHOLD;
    }

    private static Disclosed<Cell> disclose(
            List<Sum<Cell>> sums, Map<String, Integer> people, Map<String, Integer> parcels) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        Set<Cell> few = new HashSet<>();
        people.forEach((row, count) -> {
            counts.put(new Cell(row, false), count);
            counts.put(new Cell(row, true), parcels.getOrDefault(row, 0));
            if (isFew(count)) {
                few.add(new Cell(row, true));
            }
        });
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums, few);
    }

    private static List<Sum<Cell>> sums(List<String> places, boolean apart) {
        var sums = new ArrayList<Sum<Cell>>();
        for (boolean parcels : new boolean[] {false, true}) {
            if (apart) {
                sums.add(sum(NAMED, places, parcels));
                sums.add(sum(ALL, List.of(NAMED, NAMELESS), parcels));
            } else {
                sums.add(sum(
                        ALL, Stream.concat(places.stream(), Stream.of(NAMELESS)).toList(), parcels));
            }
        }
        return sums;
    }

    private static Sum<Cell> sum(String total, List<String> parts, boolean parcels) {
        return new Sum<>(
                new Cell(total, parcels),
                parts.stream().map(part -> new Cell(part, parcels)).toList());
    }
}

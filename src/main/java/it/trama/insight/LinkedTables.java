package it.trama.insight;

import it.trama.insight.DisclosureControl.Beforehand;
import it.trama.insight.DisclosureControl.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All numbers of people that are shown of one year, whatever page shows them, protected together: secondary cell suppression over linked
 * tables, with all links in one single problem (ESSnet on Statistical Disclosure Control, task 8; Handbook on Statistical Disclosure
 * Control, chapter 4). Numbers that mean the same are one cell, so they are shown or hidden together. Between cells there are two
 * relations: parts that add up to a total, and a cell that lies in another: when what is left between the two is of few people, that
 * rest is a cell which nobody shows and nobody must find. What a room of the dashboard shows or hides is fixed, the indicators give
 * way. Each fact, in rows and in persons, is a system of its own: no sum leads from one into another.
 */
public final class LinkedTables {

    public enum Unit {
        ROWS,
        PEOPLE
    }

    /** Rows or persons of a fact that meet all conditions. A finer place or time also names the coarser one that it lies in. */
    public record Cell(String fact, Unit unit, Set<Condition> conditions) {

        public Cell {
            conditions = Set.copyOf(conditions);
        }

        boolean liesIn(Cell other) {
            return other.conditions.stream()
                    .allMatch(wanted -> conditions.stream().anyMatch(own -> own.implies(wanted)));
        }
    }

    /** For each finer dimension the coarser one that goes with it. */
    private static final Map<String, String> COARSER =
            Map.of(FactDefinition.MUNICIPALITY, Condition.SUBDISTRICT, Condition.MONTH, Condition.QUARTER);

    private static final int FEW = DisclosureControl.DEFAULT_THRESHOLD;

    private record Count(long count, long people) {

        boolean isFew() {
            return people > 0 && people < FEW;
        }
    }

    /** Those of one fact in one unit. */
    private record Group(String fact, Unit unit) {}

    private record Family(Set<Condition> parent, String dimension) {}

    private final Map<Group, Map<Cell, Count>> groups = new LinkedHashMap<>();
    private final Set<Cell> shownElsewhere = new HashSet<>();
    private final Set<Cell> hiddenElsewhere = new HashSet<>();

    /** A number that would be shown. */
    public void offer(Cell cell, long count, long people) {
        groups.computeIfAbsent(new Group(cell.fact(), cell.unit()), _ -> new LinkedHashMap<>())
                .putIfAbsent(cell, new Count(count, people));
    }

    /** A number that another page shows or hides, to be told after the offers. One that counts otherwise than an offer of the same cell is none of it. */
    public void elsewhere(Cell cell, long count, boolean shown) {
        Map<Cell, Count> group = groups.get(new Group(cell.fact(), cell.unit()));
        if (group == null) {
            return;
        }
        Count own = group.putIfAbsent(cell, new Count(count, count));
        if (own == null || own.count() == count) {
            (shown ? shownElsewhere : hiddenElsewhere).add(cell);
        }
    }

    public Set<Cell> shown() {
        return groups.values().stream().flatMap(group -> shown(group).stream()).collect(Collectors.toSet());
    }

    private Set<Cell> shown(Map<Cell, Count> group) {
        List<Sum<Cell>> sums = sums(group);
        var all = new LinkedHashMap<>(group);
        sums.addAll(rests(group, sums, all));
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        all.forEach((cell, number) -> counts.put(cell, Math.toIntExact(number.count())));
        Set<Cell> few =
                all.keySet().stream().filter(cell -> number(all, cell).isFew()).collect(Collectors.toSet());
        return new DisclosureControl(FEW)
                .disclose(counts, sums, new Beforehand<>(few, only(all, shownElsewhere), only(all, hiddenElsewhere)))
                .shown()
                .keySet();
    }

    private static Set<Cell> only(Map<Cell, Count> all, Set<Cell> some) {
        return some.stream().filter(all::containsKey).collect(Collectors.toSet());
    }

    private static Count number(Map<Cell, Count> group, Cell cell) {
        return java.util.Objects.requireNonNull(group.get(cell));
    }

    /** Parts that differ in one dimension and add up to a cell. Persons may be in several parts: then the parts are no sum, and are left out. */
    private static List<Sum<Cell>> sums(Map<Cell, Count> group) {
        Map<Family, List<Cell>> families = families(group.keySet());
        Set<String> dimensions =
                families.keySet().stream().map(Family::dimension).collect(Collectors.toSet());
        var sums = new ArrayList<Sum<Cell>>();
        for (Cell total : group.keySet()) {
            for (String dimension : dimensions) {
                add(total, families.getOrDefault(new Family(total.conditions(), dimension), List.of()), group, sums);
            }
            total.conditions().stream().filter(one -> !one.isOneValue()).forEach(several -> {
                var rest = new HashSet<>(total.conditions());
                rest.remove(several);
                List<Cell> parts = families.getOrDefault(new Family(rest, several.dimension()), List.of()).stream()
                        .filter(part -> part.liesIn(total))
                        .toList();
                add(total, parts, group, sums);
            });
        }
        return sums;
    }

    private static void add(Cell total, List<Cell> parts, Map<Cell, Count> group, List<Sum<Cell>> sums) {
        long all = parts.stream().mapToLong(part -> number(group, part).count()).sum();
        if (!parts.isEmpty() && all == number(group, total).count()) {
            sums.add(new Sum<>(total, parts));
        }
    }

    private static Map<Family, List<Cell>> families(Collection<Cell> cells) {
        Map<Family, List<Cell>> families = new HashMap<>();
        for (Cell cell : cells) {
            cell.conditions().stream().filter(Condition::isOneValue).forEach(one -> {
                var parent = new HashSet<>(cell.conditions());
                parent.remove(one);
                families.computeIfAbsent(new Family(Set.copyOf(parent), one.dimension()), _ -> new ArrayList<>())
                        .add(cell);
                if (parent.removeIf(coarse -> coarse.dimension().equals(COARSER.get(one.dimension())))) {
                    families.computeIfAbsent(new Family(Set.copyOf(parent), one.dimension()), _ -> new ArrayList<>())
                            .add(cell);
                }
            });
        }
        return families;
    }

    /** What is left between two cells of different tables, where it is of few people. The rests join the cells, hidden from the start. */
    private static List<Sum<Cell>> rests(Map<Cell, Count> group, List<Sum<Cell>> sums, Map<Cell, Count> all) {
        Map<Cell, Set<Cell>> parts = new HashMap<>();
        sums.forEach(
                sum -> parts.computeIfAbsent(sum.total(), _ -> new HashSet<>()).addAll(sum.parts()));
        var found = new ArrayList<Sum<Cell>>();
        group.forEach((total, whole) -> group.forEach((part, number) -> {
            long count = whole.count() - number.count();
            var rest = new Count(count, count < FEW ? count : whole.people() - number.people());
            if (count > 0 && rest.isFew() && number.count() > 0 && part.liesIn(total) && !reaches(total, part, parts)) {
                var conditions = new HashSet<>(total.conditions());
                conditions.add(new Condition("rest " + found.size(), Condition.Kind.OTHER, Set.of()));
                Cell left = new Cell(total.fact(), total.unit(), conditions);
                all.put(left, rest);
                found.add(new Sum<>(total, List.of(part, left)));
            }
        }));
        return found;
    }

    /** The rest is then a sum of cells that are protected each. */
    private static boolean reaches(Cell total, Cell part, Map<Cell, Set<Cell>> parts) {
        Set<Cell> below = parts.getOrDefault(total, Set.of());
        return below.contains(part) || below.stream().anyMatch(cell -> part.liesIn(cell) && reaches(cell, part, parts));
    }
}

package it.trama.insight;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.insight.Condition.Kind;
import it.trama.insight.LinkedTables.Cell;
import it.trama.insight.LinkedTables.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Plays whoever reads all numbers of a year with a pencil: unknown is how many people there are of each kind (town, sex, age, poor or
 * not); every number that is shown is a sum of those. What follows from these equations alone must not be the number of a few people.
 */
class SubtractingOneTableFromAnotherTest {

    private static final List<String> TOWNS = List.of("a", "b", "c", "d");
    private static final List<String> AGES = List.of("child", "adult", "old");
    private static final Condition POOR = Condition.is("poor", "YES");
    private static final Condition WOMEN = Condition.is("sex", "F");
    private static final Condition NOT_OLD = new Condition("age", Kind.OTHER, Set.of("old"));

    /** People of one kind, so many of them. */
    private record Kinds(Set<Condition> are, int people) {}

    private static List<Kinds> people(Random random) {
        var kinds = new ArrayList<Kinds>();
        for (String town : TOWNS) {
            for (String sex : List.of("F", "M")) {
                for (String age : AGES) {
                    for (String poor : List.of("YES", "NO")) {
                        int count = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(12);
                        kinds.add(new Kinds(
                                Set.of(
                                        Condition.is("municipality", town),
                                        Condition.is("subdistrict", TOWNS.indexOf(town) < 2 ? "1" : "2"),
                                        Condition.is("sex", sex),
                                        Condition.is("age", age),
                                        Condition.is("poor", poor)),
                                count));
                    }
                }
            }
        }
        return kinds;
    }

    /** What an indicator with these filters shows: the whole, by place, by the split. */
    private static List<Set<Condition>> indicator(Set<Condition> filters, List<Condition> split) {
        var cells = new ArrayList<Set<Condition>>();
        cells.add(filters);
        for (String town : TOWNS) {
            cells.add(with(filters, Condition.place(town, TOWNS.indexOf(town) < 2 ? "1" : "2")));
        }
        List.of("1", "2").forEach(part -> cells.add(with(filters, Set.of(Condition.is("subdistrict", part)))));
        split.forEach(one -> cells.add(with(filters, Set.of(one))));
        return cells;
    }

    private static Set<Condition> with(Set<Condition> some, Set<Condition> more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static List<Condition> each(String dimension, List<String> values) {
        return values.stream().map(value -> Condition.is(dimension, value)).toList();
    }

    private static Map<Cell, Integer> counted(List<Kinds> people, List<Set<Condition>> asked) {
        var counts = new LinkedHashMap<Cell, Integer>();
        for (Set<Condition> conditions : asked) {
            Cell cell = new Cell("charges", Unit.PEOPLE, conditions);
            counts.put(
                    cell,
                    people.stream()
                            .filter(kind -> meets(kind, cell))
                            .mapToInt(Kinds::people)
                            .sum());
        }
        return counts;
    }

    private static boolean meets(Kinds kind, Cell cell) {
        return cell.conditions().stream().allMatch(wanted -> kind.are().stream().anyMatch(own -> own.implies(wanted)));
    }

    private static List<Set<Condition>> ofIndicators() {
        var asked = new ArrayList<Set<Condition>>();
        asked.addAll(indicator(Set.of(), each("sex", List.of("F", "M"))));
        asked.addAll(indicator(Set.of(POOR), each("age", AGES)));
        asked.addAll(indicator(Set.of(POOR, WOMEN), List.of()));
        asked.addAll(indicator(Set.of(NOT_OLD), each("age", List.of("child", "adult"))));
        return asked;
    }

    private static Set<Cell> protect(
            Map<Cell, Integer> offered, Map<Cell, Integer> elsewhere, Set<Cell> hiddenElsewhere) {
        var tables = new LinkedTables();
        offered.forEach((cell, count) -> tables.offer(cell, count, count));
        elsewhere.forEach((cell, count) -> tables.elsewhere(cell, count, !hiddenElsewhere.contains(cell)));
        return tables.shown();
    }

    @Test
    void gives_away_no_few_people() {
        var random = new Random(7);
        int shown = 0;
        for (int round = 0; round < 40; round++) {
            List<Kinds> people = people(random);
            Map<Cell, Integer> all = counted(people, ofIndicators());
            Set<Cell> told = protect(all, Map.of(), Set.of());
            shown += told.size();
            assertThat(new Reader(people, all, told).finds()).isEmpty();
        }
        assertThat(shown).as("something is left to see").isGreaterThan(40 * 15);
    }

    @Test
    void would_give_some_away_if_each_table_were_protected_by_itself() {
        var random = new Random(7);
        var found = new ArrayList<String>();
        for (int round = 0; round < 40; round++) {
            List<Kinds> people = people(random);
            var told = new java.util.HashSet<Cell>();
            for (Set<Condition> filters :
                    List.of(Set.<Condition>of(), Set.of(POOR), Set.of(POOR, WOMEN), Set.of(NOT_OLD))) {
                told.addAll(protect(counted(people, indicator(filters, List.of())), Map.of(), Set.of()));
            }
            found.addAll(new Reader(people, counted(people, ofIndicators()), told).finds());
        }
        assertThat(found).isNotEmpty();
    }

    @Test
    void leaves_alone_what_is_of_many() {
        List<Kinds> people = people(new Random(1)).stream()
                .map(kind -> new Kinds(kind.are(), 50 + kind.people()))
                .toList();
        Map<Cell, Integer> all = counted(people, ofIndicators());
        assertThat(protect(all, Map.of(), Set.of())).isEqualTo(all.keySet());
    }

    @Test
    void takes_what_a_room_shows_as_it_is() {
        var random = new Random(11);
        for (int round = 0; round < 40; round++) {
            List<Kinds> people = people(random);
            Map<Cell, Integer> room = counted(people, indicator(Set.of(), each("age", AGES)));
            Set<Cell> told = protect(room, Map.of(), Set.of());
            Set<Cell> hidden = new java.util.HashSet<>(room.keySet());
            hidden.removeAll(told);
            Map<Cell, Integer> offered = counted(people, ofIndicators());
            Set<Cell> shown = protect(offered, room, hidden);
            assertThat(shown).containsAll(told).noneMatch(hidden::contains);
            var all = new LinkedHashMap<>(offered);
            all.putAll(room);
            assertThat(new Reader(people, all, shown).finds()).isEmpty();
        }
    }

    /** Every cell, and every difference of two that lie in each other, of one to four people, that the shown numbers determine. */
    private record Reader(List<Kinds> people, Map<Cell, Integer> all, Set<Cell> shown) {

        List<String> finds() {
            var known = new LinearSpan();
            shown.forEach(cell -> known.add(row(cell)));
            var found = new ArrayList<String>();
            all.forEach((cell, count) -> {
                if (count > 0 && count < 5 && known.has(row(cell))) {
                    found.add(cell + " = " + count);
                }
                all.forEach((inner, fewer) -> {
                    int rest = count - fewer;
                    if (rest > 0
                            && rest < 5
                            && fewer > 0
                            && inner.liesIn(cell)
                            && known.has(minus(row(cell), row(inner)))) {
                        found.add(cell + " - " + inner + " = " + rest);
                    }
                });
            });
            return found;
        }

        private double[] row(Cell cell) {
            return people.stream()
                    .mapToDouble(kind -> meets(kind, cell) ? 1 : 0)
                    .toArray();
        }

        private static double[] minus(double[] one, double[] other) {
            return IntStream.range(0, one.length)
                    .mapToDouble(i -> one[i] - other[i])
                    .toArray();
        }
    }
}

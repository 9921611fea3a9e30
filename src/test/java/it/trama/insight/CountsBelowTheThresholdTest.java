package it.trama.insight;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of rows and columns with totals, small and large, made at random from a fixed seed. */
class CountsBelowTheThresholdTest {

    private static final int TOTAL = -1;

    private final DisclosureControl control = new DisclosureControl(5);

    private record Cell(int row, int column) {}

    private record Table(int rows, int columns, Map<Cell, Integer> counts, List<Sum<Cell>> sums) {

        static Table of(int[][] inner) {
            var counts = new LinkedHashMap<Cell, Integer>();
            int columns = inner[0].length;
            for (int row = TOTAL; row < inner.length; row++) {
                for (int column = TOTAL; column < columns; column++) {
                    counts.put(new Cell(row, column), 0);
                }
            }
            for (int row = 0; row < inner.length; row++) {
                for (int column = 0; column < columns; column++) {
                    for (Cell cell : List.of(
                            new Cell(row, column),
                            new Cell(row, TOTAL),
                            new Cell(TOTAL, column),
                            new Cell(TOTAL, TOTAL))) {
                        counts.merge(cell, inner[row][column], Integer::sum);
                    }
                }
            }
            return new Table(inner.length, columns, counts, sums(inner.length, columns));
        }

        private static List<Sum<Cell>> sums(int rows, int columns) {
            var sums = new ArrayList<Sum<Cell>>();
            for (int r = TOTAL; r < rows; r++) {
                int row = r;
                sums.add(new Sum<>(
                        new Cell(row, TOTAL),
                        IntStream.range(0, columns)
                                .mapToObj(c -> new Cell(row, c))
                                .toList()));
            }
            for (int c = TOTAL; c < columns; c++) {
                int column = c;
                sums.add(new Sum<>(
                        new Cell(TOTAL, column),
                        IntStream.range(0, rows)
                                .mapToObj(r -> new Cell(r, column))
                                .toList()));
            }
            return sums;
        }
    }

    private static Table random(Random random, int rows, int columns, int most) {
        int[][] inner = new int[rows][columns];
        for (int[] row : inner) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
            }
        }
        return Table.of(inner);
    }

    @Test
    void are_never_shown_and_zero_always_is() {
        var random = new Random(1);
        for (int round = 0; round < 300; round++) {
            Table table = random(random, 1 + random.nextInt(12), 1 + random.nextInt(6), 3 + random.nextInt(40));
            Disclosed<Cell> disclosed = control.disclose(table.counts(), table.sums());
            assertThat(disclosed.shown().values()).allMatch(count -> count == 0 || count >= 5);
            table.counts().forEach((cell, count) -> {
                if (count == 0) {
                    assertThat(disclosed.of(cell)).contains(0);
                }
            });
            assertThat(table.counts()).containsAllEntriesOf(disclosed.shown());
        }
    }

    @Test
    void are_left_alone_where_none_is() {
        Table table = Table.of(new int[][] {{10, 0, 7}, {5, 6, 100}});
        assertThat(control.disclose(table.counts(), table.sums()).shown()).isEqualTo(table.counts());
    }

    @Test
    void cannot_be_found_by_subtracting_from_the_total() {
        Table table = Table.of(new int[][] {{10, 3, 7}, {50, 60, 100}, {20, 30, 40}});
        Disclosed<Cell> disclosed = control.disclose(table.counts(), table.sums());
        for (int row = 0; row < 3; row++) {
            int line = row;
            long hidden = IntStream.range(0, 3)
                    .filter(column -> disclosed.of(new Cell(line, column)).isEmpty())
                    .count();
            assertThat(hidden).isNotEqualTo(1);
        }
        assertThat(disclosed.of(new Cell(TOTAL, TOTAL))).contains(320);
    }

    @Test
    void have_more_than_one_possible_value_whatever_is_tried() {
        var random = new Random(3);
        for (int round = 0; round < 150; round++) {
            Table table = random(random, 2, 3, 9);
            Disclosed<Cell> disclosed = control.disclose(table.counts(), table.sums());
            for (Map.Entry<Cell, Integer> cell : table.counts().entrySet()) {
                if (disclosed.of(cell.getKey()).isEmpty()) {
                    assertThat(new OtherWorlds(table, disclosed).canDiffer(cell.getKey(), cell.getValue()))
                            .as("%s of %s shown %s", cell.getKey(), table.counts(), disclosed.shown())
                            .isTrue();
                }
            }
        }
    }

    /** Tries every table that agrees with what is shown, by brute force. */
    private record OtherWorlds(Table table, Disclosed<Cell> disclosed) {

        private static final int MOST = 14;

        boolean canDiffer(Cell cell, int truth) {
            return search(new int[table.rows() * table.columns()], 0, cell, truth);
        }

        private boolean search(int[] inner, int at, Cell cell, int truth) {
            if (at == inner.length) {
                return agrees(inner) && value(inner, cell) != truth;
            }
            var here = disclosed.of(new Cell(at / table.columns(), at % table.columns()));
            int from = here.orElse(1);
            int to = here.orElse(MOST);
            for (int guess = from; guess <= to; guess++) {
                inner[at] = guess;
                if (rowFits(inner, at) && search(inner, at + 1, cell, truth)) {
                    return true;
                }
            }
            return false;
        }

        private boolean rowFits(int[] inner, int at) {
            if (at % table.columns() != table.columns() - 1) {
                return true;
            }
            var total = disclosed.of(new Cell(at / table.columns(), TOTAL));
            return total.isEmpty() || total.get() == value(inner, new Cell(at / table.columns(), TOTAL));
        }

        private boolean agrees(int[] inner) {
            return table.counts().keySet().stream()
                    .allMatch(cell -> disclosed
                            .of(cell)
                            .map(shown -> shown == value(inner, cell))
                            .orElse(true));
        }

        private int value(int[] inner, Cell cell) {
            return IntStream.range(0, inner.length)
                    .filter(i -> cell.row() == TOTAL || cell.row() == i / table.columns())
                    .filter(i -> cell.column() == TOTAL || cell.column() == i % table.columns())
                    .map(i -> inner[i])
                    .sum();
        }
    }
}

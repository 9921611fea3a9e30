package it.trama.insight.waits;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.insight.waits.Waits.OfferCount;
import it.trama.insight.waits.Waits.One;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts that may be shown. All kinds of facility are protected together, so that choosing one and then another gives no table that can be
 * subtracted from a third. Beside a count stands a median, which does not add up: no sum gives away another one.
 */
final class Protected {

    static final String ALL = "*";
    static final List<String> SEXES = List.of("FEMALE", "MALE");

    record Cell(String kind, String row, String column) {}

    private Protected() {}

    /** People by municipality and sex. */
    record People(List<One> rows, Disclosed<Cell> cells) {

        Optional<Integer> count(Cell cell) {
            return Optional.ofNullable(cells.shown().get(cell));
        }

        /** Half of them waited no longer; empty where the count is hidden or nobody is. */
        Optional<Integer> median(Cell cell) {
            List<Integer> days =
                    rows.stream().filter(in(cell)).map(One::days).sorted().toList();
            boolean shown = count(cell).filter(count -> count > 0).isPresent();
            return shown ? Optional.of(days.get((days.size() - 1) / 2)) : Optional.empty();
        }

        private static Predicate<One> in(Cell cell) {
            return one -> (cell.kind().equals(ALL) || cell.kind().equals(one.kind()))
                    && (cell.row().equals(ALL) || cell.row().equals(one.place()))
                    && (cell.column().equals(ALL) || cell.column().equals(one.sex()));
        }

        List<String> places() {
            return rows.stream().map(One::place).distinct().toList();
        }
    }

    static People people(List<One> rows) {
        List<String> kinds = rows.stream().map(One::kind).distinct().toList();
        List<String> places = rows.stream().map(One::place).distinct().toList();
        var counts = new LinkedHashMap<Cell, Integer>();
        for (String kind : with(kinds)) {
            for (String place : with(places)) {
                with(SEXES).forEach(sex -> counts.put(new Cell(kind, place, sex), 0));
            }
        }
        for (One one : rows) {
            for (String kind : List.of(one.kind(), ALL)) {
                for (String place : List.of(one.place(), ALL)) {
                    counts.merge(new Cell(kind, place, one.sex()), 1, Integer::sum);
                    counts.merge(new Cell(kind, place, ALL), 1, Integer::sum);
                }
            }
        }
        return new People(rows, disclose(counts, sums(kinds, places, SEXES)));
    }

    private static List<Sum<Cell>> sums(List<String> kinds, List<String> rows, List<String> columns) {
        var sums = new ArrayList<Sum<Cell>>();
        for (String row : with(rows)) {
            for (String column : with(columns)) {
                sums.add(new Sum<>(
                        new Cell(ALL, row, column),
                        kinds.stream().map(kind -> new Cell(kind, row, column)).toList()));
            }
        }
        for (String kind : with(kinds)) {
            for (String column : with(columns)) {
                sums.add(new Sum<>(
                        new Cell(kind, ALL, column),
                        rows.stream().map(row -> new Cell(kind, row, column)).toList()));
            }
            for (String row : with(rows)) {
                sums.add(new Sum<>(
                        new Cell(kind, row, ALL),
                        columns.stream()
                                .map(column -> new Cell(kind, row, column))
                                .toList()));
            }
        }
        return sums;
    }

    /** Rows are what became of the offers, columns the reasons of those that were refused; an offer that was not has the column of no reason. */
    static Disclosed<Cell> offers(List<OfferCount> offers) {
        List<String> kinds = offers.stream().map(OfferCount::kind).distinct().toList();
        List<String> states = offers.stream().map(OfferCount::state).distinct().toList();
        List<String> reasons =
                offers.stream().map(OfferCount::reason).distinct().toList();
        var counts = new LinkedHashMap<Cell, Integer>();
        for (String kind : with(kinds)) {
            for (String state : with(states)) {
                with(reasons).forEach(reason -> counts.put(new Cell(kind, state, reason), 0));
            }
        }
        for (OfferCount offer : offers) {
            for (String kind : List.of(offer.kind(), ALL)) {
                for (String state : List.of(offer.state(), ALL)) {
                    counts.merge(new Cell(kind, state, offer.reason()), offer.count(), Integer::sum);
                    counts.merge(new Cell(kind, state, ALL), offer.count(), Integer::sum);
                }
            }
        }
        return disclose(counts, sums(kinds, states, reasons));
    }

    private static Disclosed<Cell> disclose(Map<Cell, Integer> counts, List<Sum<Cell>> sums) {
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums);
    }

    private static List<String> with(List<String> all) {
        return Stream.concat(all.stream(), Stream.of(ALL)).toList();
    }
}

package it.trama.insight.nights;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nights of a year, all tables protected together. A count is hidden when it is of few guests, however many their nights are. */
final class NightGrid {

    static final String ALL = "*";
    static final int YEAR = 0;
    static final List<String> SEXES = List.of("FEMALE", "MALE");
    static final List<String> PARTS = List.of("GIVEN", "UNMET", "OTHER");
    static final String ASKED = "ASKED";

    private static final int MONTHS = 12;

    /** @param month 0: the whole year */
    record Cell(int month, String sex, String kind) {}

    private NightGrid() {}

    static Disclosed<Cell> of(List<NightViews.Count> rows) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        for (int month = YEAR; month <= MONTHS; month++) {
            for (String sex : with(ALL, SEXES)) {
                for (String kind : with(ASKED, PARTS)) {
                    counts.put(new Cell(month, sex, kind), 0);
                }
            }
        }
        Set<Cell> few = new HashSet<>();
        for (NightViews.Count row : rows) {
            Integer month = row.month();
            String sex = row.sex();
            var cell = new Cell(month == null ? YEAR : month, sex == null ? ALL : sex, row.kind());
            counts.put(cell, row.nights());
            if (row.guests() < DisclosureControl.DEFAULT_THRESHOLD) {
                few.add(cell);
            }
        }
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums(), few);
    }

    private static List<Sum<Cell>> sums() {
        var sums = new ArrayList<Sum<Cell>>();
        for (int m = YEAR; m <= MONTHS; m++) {
            int month = m;
            for (String sex : with(ALL, SEXES)) {
                sums.add(new Sum<>(
                        new Cell(month, sex, ASKED),
                        PARTS.stream().map(kind -> new Cell(month, sex, kind)).toList()));
            }
            for (String kind : with(ASKED, PARTS)) {
                sums.add(new Sum<>(
                        new Cell(month, ALL, kind),
                        SEXES.stream().map(sex -> new Cell(month, sex, kind)).toList()));
            }
        }
        for (String sex : with(ALL, SEXES)) {
            for (String kind : with(ASKED, PARTS)) {
                sums.add(new Sum<>(
                        new Cell(YEAR, sex, kind),
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> new Cell(month, sex, kind))
                                .toList()));
            }
        }
        return sums;
    }

    private static List<String> with(String all, List<String> parts) {
        return Stream.concat(Stream.of(all), parts.stream()).toList();
    }
}

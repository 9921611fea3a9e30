package it.trama.insight.indicator;

import it.trama.insight.Compiler;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Indicators;
import it.trama.insight.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Computes values and keeps them. Called within the caller's transaction. */
@Component
class Computing {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private final Indicators indicators;
    private final Compiler compiler;
    private final Counts counts;
    private final Protection protection;
    private final KeptValues values;
    private final Clock clock;

    Computing(
            Indicators indicators,
            Compiler compiler,
            Counts counts,
            Protection protection,
            KeptValues values,
            Clock clock) {
        this.indicators = indicators;
        this.compiler = compiler;
        this.counts = counts;
        this.protection = protection;
        this.values = values;
        this.clock = clock;
    }

    Kept compute(IndicatorDefinition indicator, int year) {
        Statement statement = compiler.compile(indicator, year);
        List<Counted> rows = counts.of(statement);
        Set<Counted> shown = protection.shown(indicator, rows);
        Counted district = rows.stream()
                .filter(row -> row.axis().equals(Compiler.DISTRICT))
                .findFirst()
                .orElseThrow();
        boolean tells = shown.contains(district);
        var cells = new ArrayList<Kept.Cell>();
        for (Counted row : rows) {
            boolean again =
                    row.axis().equals(Compiler.MUNICIPALITY) && row.key().isEmpty();
            if (!row.axis().equals(Compiler.DISTRICT) && !again) {
                cells.add(new Kept.Cell(row.axis(), row.key(), shown.contains(row) ? row.value() : null));
            }
        }
        return new Kept(
                indicator.code(),
                indicator.version(),
                year,
                new Kept.Proof(
                        statement.sql(), statement.told(), LocalDate.now(clock), tells ? district.counted() : null),
                tells ? district.value() : null,
                cells);
    }

    /** All of a year anew; nothing when it is frozen. */
    void refresh(int year) {
        values.lock(year);
        if (!values.isFrozen(year)) {
            indicators.all().forEach(indicator -> values.keep(compute(indicator, year), clock.instant()));
        }
    }

    /** What is not kept yet, or is of an older definition. */
    void complete(int year) {
        List<IndicatorDefinition> missing = missing(year);
        if (missing.isEmpty()) {
            return;
        }
        values.lock(year);
        if (!values.isFrozen(year)) {
            missing(year).forEach(indicator -> values.keep(compute(indicator, year), clock.instant()));
        }
    }

    private List<IndicatorDefinition> missing(int year) {
        Map<String, Integer> versions = new HashMap<>();
        values.lines(year, year).forEach(line -> versions.put(line.definition(), line.version()));
        return indicators.all().stream()
                .filter(indicator -> indicator.version() != versions.getOrDefault(indicator.code(), 0))
                .toList();
    }
}

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
import org.springframework.stereotype.Component;

/** Computes values and keeps them. Called within the caller's transaction. */
@Component
class Computing {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;
    private static final int PATIENCE = 5;

    private final Indicators indicators;
    private final Compiler compiler;
    private final Counts counts;
    private final Linking linking;
    private final KeptValues values;
    private final Clock clock;

    Computing(
            Indicators indicators, Compiler compiler, Counts counts, Linking linking, KeptValues values, Clock clock) {
        this.indicators = indicators;
        this.compiler = compiler;
        this.counts = counts;
        this.linking = linking;
        this.values = values;
        this.clock = clock;
    }

    /** One of them, with all that its protection depends on. */
    Kept compute(IndicatorDefinition indicator, int year) {
        return compute(linking.withRelatives(indicator, indicators.all()), year).getFirst();
    }

    private List<Kept> compute(List<IndicatorDefinition> together, int year) {
        Map<String, Statement> statements = new HashMap<>();
        var answers = new ArrayList<Linking.Answered>();
        for (IndicatorDefinition indicator : together) {
            Statement statement = compiler.compile(indicator, year);
            statements.put(indicator.code(), statement);
            answers.add(new Linking.Answered(indicator, counts.of(statement)));
        }
        Linking.Shown shown = linking.protect(year, answers);
        return answers.stream()
                .map(one -> kept(
                        one,
                        year,
                        java.util.Objects.requireNonNull(
                                statements.get(one.indicator().code())),
                        shown))
                .toList();
    }

    private Kept kept(Linking.Answered answered, int year, Statement statement, Linking.Shown shown) {
        IndicatorDefinition indicator = answered.indicator();
        Counted district = answered.rows().stream()
                .filter(row -> row.axis().equals(Compiler.DISTRICT))
                .findFirst()
                .orElseThrow();
        boolean tells = shown.value(indicator, district);
        var cells = new ArrayList<Kept.Cell>();
        for (Counted row : answered.rows()) {
            boolean again =
                    row.axis().equals(Compiler.MUNICIPALITY) && row.key().isEmpty();
            if (!row.axis().equals(Compiler.DISTRICT) && !again) {
                boolean told = shown.value(indicator, row);
                cells.add(new Kept.Cell(row.axis(), row.key(), told ? row.value() : null, !told));
            }
        }
        return new Kept(
                indicator.code(),
                indicator.version(),
                year,
                new Kept.Proof(
                        statement.sql(),
                        statement.told(),
                        LocalDate.now(clock),
                        tells && shown.rows(indicator, district) ? district.counted() : null),
                tells ? district.value() : null,
                !tells,
                cells);
    }

    /** All of a year anew; nothing when it is frozen. */
    void refresh(int year) {
        values.lock(year);
        if (!values.isFrozen(year)) {
            keepAll(year);
        }
    }

    private void keepAll(int year) {
        compute(indicators.all(), year).forEach(kept -> values.keep(kept, clock.instant()));
    }

    /**
     * The whole year, where a value of it is not kept yet or is of an older definition: what one shows depends on the others. Who comes
     * while somebody computes it does not wait long.
     */
    void complete(int year) {
        if (values.lockWithin(year, PATIENCE)
                && !values.isFrozen(year)
                && lacks(values.lines(null, year, year), year, indicators.all())) {
            keepAll(year);
        }
    }

    /** Whether one of the indicators has no value of its newest definition among the lines. */
    static boolean lacks(List<KeptValues.Line> lines, int year, List<IndicatorDefinition> wanted) {
        Map<String, Integer> versions = new HashMap<>();
        lines.stream()
                .filter(line -> line.year() == year)
                .forEach(line -> versions.put(line.definition(), line.version()));
        return wanted.stream().anyMatch(indicator -> indicator.version() != versions.getOrDefault(indicator.code(), 0));
    }
}

package it.trama.project.ranking;

import it.trama.project.ranking.RankingRules.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one request on a day; a value that nothing says is missing, never zero. */
record Readings(LocalDate day, List<Known> known) {

    /** One fact as the database answers it; {@code since} the day it was said, or a birth date. */
    record Known(
            String kind,
            String name,
            @Nullable BigDecimal number,
            @Nullable String word,
            LocalDate since,
            String source) {}

    /**
     * A value as it counts.
     *
     * @param value  a plain number or a code; empty when nothing says it
     * @param source kind of ISEE and its declaration, instrument, question
     */
    record Reading(String value, @Nullable LocalDate since, String source) {

        static final Reading NOTHING = new Reading("", null, "");

        boolean missing() {
            return value.isEmpty();
        }

        Optional<BigDecimal> number() {
            return value.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
        }
    }

    Reading of(Fact fact) {
        return switch (fact.kind()) {
            case AGE -> first("BORN", "").map(born -> age(born)).orElse(Reading.NOTHING);
            case ISEE ->
                fact.names().stream()
                        .flatMap(kind -> newest(kind).stream())
                        .findFirst()
                        .orElse(Reading.NOTHING);
            case SCORE -> said("SCORE", fact);
            case LEVEL -> said("LEVEL", fact);
            case DECLARED -> said("DECLARED", fact);
            case PARENTS -> alive("PARENT", fact.over());
            case CARERS -> alive("CARER", fact.over());
        };
    }

    private Stream<Known> all(String kind) {
        return known.stream().filter(k -> k.kind().equals(kind));
    }

    private Optional<Known> first(String kind, String name) {
        return all(kind).filter(k -> k.name().equals(name)).findFirst();
    }

    private Reading age(Known born) {
        return new Reading(Integer.toString(years(born)), null, "");
    }

    private int years(Known born) {
        return Period.between(born.since(), day).getYears();
    }

    private Optional<Reading> newest(String kind) {
        return all("ISEE")
                .filter(k -> k.name().equals(kind))
                .reduce((a, b) -> b.since().isAfter(a.since()) ? b : a)
                .map(k -> new Reading(plain(k.number()), k.since(), kind + " " + k.source()));
    }

    private Reading said(String kind, Fact fact) {
        return first(kind, fact.names().getFirst())
                .map(k -> new Reading(k.number() == null ? word(k) : plain(k.number()), k.since(), k.source()))
                .orElse(Reading.NOTHING);
    }

    private static String word(Known known) {
        return known.word() == null ? "" : known.word();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** MISSING: all are dead; ONE_OVER, ALL_OVER: who is left is old; ONE, SEVERAL: someone is not. Nobody known: nothing. */
    private Reading alive(String kind, int over) {
        List<Known> all = all(kind).toList();
        List<Known> left = all.stream().filter(k -> !"DEAD".equals(word(k))).toList();
        boolean old = left.stream().allMatch(k -> years(k) >= over);
        String value = all.isEmpty()
                ? ""
                : left.isEmpty()
                        ? "MISSING"
                        : left.size() == 1 ? (old ? "ONE_OVER" : "ONE") : old ? "ALL_OVER" : "SEVERAL";
        return new Reading(value, null, "");
    }
}

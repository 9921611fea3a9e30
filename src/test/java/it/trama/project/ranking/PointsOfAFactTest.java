package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.project.ranking.RankingRules.Kind;
import it.trama.project.ranking.Readings.Known;
import it.trama.project.ranking.Scoring.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsOfAFactTest {

    private final Scoring scoring = new Scoring(SomeRules.shipped());

    private BigDecimal points(String code, Readings readings) {
        return scoring.of(readings).parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
    }

    @ParameterizedTest
    @CsvSource({"0,20", "5999.99,20", "6000,15", "11999.99,15", "12000,10", "18000,5", "24999.99,5", "25000,0", "'',0"})
    void an_isee_has_the_points_of_the_first_step_it_lies_below(String isee, BigDecimal points) {
        assertThat(points("isee", SomeRules.eligible(isee, "1980-01-01", "FAMILY")))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-30,MET",
        "2008-07-01,NOT_MET",
        "1961-07-01,MET",
        "1961-06-30,NOT_MET",
    })
    void the_age_counts_on_the_day_and_both_ends_are_in(String born, Verdict verdict) {
        assertThat(scoring.of(SomeRules.eligible("", born, "FAMILY")).verdict()).isEqualTo(verdict);
    }

    @Test
    void what_is_missing_is_not_held_against_who_asks_but_said() {
        var known =
                new ArrayList<>(SomeRules.eligible("", "1980-01-01", "FAMILY").known());
        known.removeIf(fact -> fact.name().equals("severe"));
        assertThat(scoring.of(new Readings(SomeRules.DAY, known)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        known.add(SomeRules.word("DECLARED", "severe", "NO"));
        assertThat(scoring.of(new Readings(SomeRules.DAY, known)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "1950-01-01,ONE_OVER",
        "1961-07-01,ONE",
        "1961-06-30,ONE_OVER",
        "1950-01-01 1961-07-01,SEVERAL",
        "1950-01-01 1949-01-01,ALL_OVER",
        "+1950-01-01 +1949-01-01,MISSING",
        "+1950-01-01 1975-01-01,ONE"
    })
    void parents_are_counted_by_who_is_left_and_how_old(String parents, String word) {
        List<Known> known = parents.isEmpty()
                ? List.of()
                : List.of(parents.split(" ")).stream()
                        .map(p -> SomeRules.born("PARENT", p, p.replace("+", ""), p.startsWith("+") ? "DEAD" : ""))
                        .toList();
        var fact = SomeRules.fact(Kind.PARENTS, 65);
        assertThat(new Readings(SomeRules.DAY, known).of(fact).value()).isEqualTo(word);
        assertThat(new Readings(SomeRules.DAY, known)
                        .of(SomeRules.fact(Kind.CARERS, 65))
                        .missing())
                .isTrue();
    }

    @Test
    void the_kind_of_isee_named_first_counts_even_when_it_is_older() {
        var readings = new Readings(
                SomeRules.DAY,
                List.of(
                        SomeRules.number("ISEE", "ORDINARIO", "4000"),
                        new Known(
                                "ISEE",
                                "SOCIO_SANITARIO",
                                new BigDecimal("16000.00"),
                                "",
                                SomeRules.DAY.minusMonths(5),
                                "DSU 1"),
                        new Known(
                                "ISEE",
                                "SOCIO_SANITARIO",
                                new BigDecimal("13000.50"),
                                "",
                                SomeRules.DAY.minusMonths(4),
                                "DSU 2")));
        var reading = readings.of(SomeRules.fact(Kind.ISEE, 0, "SOCIO_SANITARIO", "ORDINARIO"));
        assertThat(reading.value()).isEqualTo("13000.5");
        assertThat(reading.source()).isEqualTo("SOCIO_SANITARIO DSU 2");
        assertThat(points("isee", readings)).isEqualByComparingTo("10");
    }

    @Test
    void scores_and_bands_come_from_the_instrument_that_is_named() {
        var readings = new Readings(
                SomeRules.DAY,
                List.of(
                        SomeRules.number("SCORE", "support-needs/in-home", "7.0"),
                        SomeRules.word("LEVEL", "support-needs", "HIGH")));
        assertThat(readings.of(SomeRules.fact(Kind.SCORE, 0, "support-needs/in-home"))
                        .value())
                .isEqualTo("7");
        assertThat(points("needs", readings)).isEqualByComparingTo("18");
    }
}

package it.trama.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.definition.Shipped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static final String RULES = """
                    "operation": "SUM", "items": ["a", "b", "c"]                                             | a=2 b=3 c=4     | 9    | 3    | 12
                    "operation": "SUM", "items": ["a", "b", "c"]                                             | a=2 b=3         | -    | 3    | 12
                    "operation": "SUM", "items": ["a", "b", "c"], "answered": 0.6                            | a=2 b=4         | 9.00 | 3    | 12
                    "operation": "SUM", "items": ["a", "b", "c"], "answered": 0.7                            | a=2 b=4         | -    | 3    | 12
                    "operation": "SUM", "items": ["a", "b", "c"]                                             | a=1 c=4         | 5    | 3    | 12
                    "operation": "MEAN", "items": ["a", "b", "c"]                                            | a=2 b=2 c=4     | 2.67 | 1.00 | 4.00
                    "operation": "MEAN", "items": ["a", "b", "c"], "answered": 0.5                           | a=2 c=4         | 3.00 | 1.00 | 4.00
                    "operation": "SUM", "items": ["a", "c"], "reversed": ["c"]                               | a=4 c=4         | 5    | 2    | 8
                    "operation": "SUM", "items": ["a", "c"], "recoded": {"c": {"3": 0, "4": 0}}              | a=4 c=4         | 4    | 1    | 6
                    "operation": "WEIGHTED_SUM", "items": ["a", "c"], "weights": {"a": 2, "c": -1.5}         | a=4 c=2         | 5.0  | -4.0 | 6.5
                    "operation": "SUM", "items": ["a", "n"]                                                  | a=1 n=7.5       | 8.5  | 1    | 14
                    "operation": "MEAN_BY_IMPORTANCE", "items": ["a", "c"], "importance": ["c", "n"]         | a=4 c=2 n=6     | 2.50 | 1    | 4
                    "operation": "MEAN_BY_IMPORTANCE", "items": ["a", "c"], "importance": ["c", "n"]         | a=4 c=2         | -    | 1    | 4
                    """;

    private static final List<String> RATED =
            List.of("income", "home", "work", "ties", "health", "days", "asking", "duration");

    private static Answers vulnerability(String values) {
        var given = new TreeMap<String, String>();
        for (int i = 0; i < values.length(); i++) {
            given.put(RATED.get(i), values.substring(i, i + 1));
        }
        return new Answers(given);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000, 0, UNSTABLE_BALANCE",
        "11111000, 5, UNSTABLE_BALANCE",
        "11111100, 6, VULNERABILITY",
        "33320000, 11, VULNERABILITY",
        "33330000, 12, DISTRESS",
        "33333200, 17, DISTRESS",
        "33333300, 18, CHRONICITY",
        "33333333, 24, CHRONICITY"
    })
    void the_sum_of_the_answers_gives_the_level_on_the_continuum(String values, BigDecimal total, String level) {
        ScoreSheet scores = new Scoring(Shipped.instrument("vulnerability")).of(vulnerability(values));
        assertThat(scores.of("total")).isEqualByComparingTo(total);
        assertThat(scores.level()).isEqualTo(level);
    }

    @Test
    void half_a_form_has_no_score_and_no_level() {
        ScoreSheet scores = new Scoring(Shipped.instrument("vulnerability")).of(vulnerability("3333"));
        assertThat(scores.values()).isEmpty();
        assertThat(scores.level()).isNull();
    }

    private static final String TRIED = """
            {"code": "tried", "version": 1, "title": "Provato",
             "scales": {"s": [{"value": 1, "label": "uno"}, {"value": 2, "label": "due"}, {"value": 3, "label": "tre"}, {"value": 4, "label": "quattro"}]},
             "sections": [{"code": "all", "title": "Tutto", "by": ["EDUCATOR"], "questions": [
               {"code": "a", "type": "RATING", "text": "a", "scale": "s"},
               {"code": "b", "type": "RATING", "text": "b", "scale": "s", "when": {"question": "a", "values": ["2", "3", "4"]}},
               {"code": "c", "type": "RATING", "text": "c", "scale": "s"},
               {"code": "n", "type": "NUMBER", "text": "n", "range": {"least": 0, "most": 10}}]}],
             "scoring": {"scores": [{"code": "x", "title": "x", %s}]}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = RULES)
    void each_operation_scores_as_the_table_says(
            String rule, String given, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        Instrument tried = Shipped.read(TRIED.formatted(rule));
        var answers = new TreeMap<String, String>();
        for (String one : given.split(" ", -1)) {
            answers.put(one.substring(0, 1), one.substring(2));
        }
        var scoring = new Scoring(tried);
        assertThat(scoring.of(new Answers(answers)).of("x")).isEqualTo(value);
        Instrument.Score score = tried.score("x").orElseThrow();
        assertThat(scoring.least(score)).isEqualByComparingTo(least);
        assertThat(scoring.most(score)).isEqualByComparingTo(most);
    }

    static List<Instrument> shipped() {
        return Shipped.all();
    }

    /** Whatever is answered: no score leaves its range, and each that has bands has a level. */
    @ParameterizedTest
    @MethodSource("shipped")
    void no_answers_take_a_score_out_of_its_range(Instrument instrument) {
        var random = new Random(7);
        var scoring = new Scoring(instrument);
        for (int i = 0; i < 200; i++) {
            ScoreSheet scores = scoring.of(anything(instrument, random));
            for (Instrument.Score score : instrument.scoring().scores()) {
                BigDecimal value = scores.of(score.code());
                if (value != null) {
                    assertThat(value).isBetween(scoring.least(score), scoring.most(score));
                    assertThat(Scoring.band(score, value).isPresent())
                            .isEqualTo(!score.bands().isEmpty());
                }
            }
        }
    }

    private static Answers anything(Instrument instrument, Random random) {
        var items = new Items(instrument);
        var given = new TreeMap<String, String>();
        instrument.questions().flatMap(q -> items.of(q).stream()).forEach(item -> {
            if (!item.choices().isEmpty() && random.nextInt(10) > 0) {
                var choice = item.choices().get(random.nextInt(item.choices().size()));
                given.put(item.key(), Integer.toString(choice.value()));
            }
        });
        return new Answers(given).asked(instrument);
    }

    @Test
    void required_items_without_answer_are_named_in_the_order_of_the_form() {
        Instrument instrument = Shipped.instrument("vulnerability");
        var answers = Answers.of(Map.of("income", "1", "ties", "2", "note", "  "));
        assertThat(answers.missingIn(instrument, instrument.sections()))
                .containsExactly("home", "work", "health", "days", "asking", "duration");
    }

    @Test
    void what_is_no_answer_is_named_with_the_reason() {
        var answers = Answers.of(Map.of("a", "9", "n", "11", "c", "x", "colour", "1"));
        var wrong = answers.wrongIn(Shipped.read(TRIED.formatted("\"operation\": \"SUM\", \"items\": [\"a\"]")));
        assertThat(wrong)
                .containsOnly(
                        Map.entry("a", Answers.Wrong.NO_SUCH_CHOICE),
                        Map.entry("c", Answers.Wrong.NO_SUCH_CHOICE),
                        Map.entry("n", Answers.Wrong.OUT_OF_RANGE),
                        Map.entry("colour", Answers.Wrong.NOT_ASKED));
    }

    @Test
    void what_is_not_asked_any_more_is_no_answer() {
        Instrument tried = Shipped.read(TRIED.formatted("\"operation\": \"SUM\", \"items\": [\"a\"]"));
        assertThat(Answers.of(Map.of("a", "1", "b", "3")).asked(tried).values()).containsOnlyKeys("a");
        assertThat(Answers.of(Map.of("a", "2", "b", "3")).asked(tried).values()).containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "ICD10, F84, true",
        "ICD10, G80.1, true",
        "ICD10, f84, false",
        "ICD10, 84, false",
        "ICF, d450, true",
        "ICF, b1, true",
        "ICF, x1, false",
        "ICF, d123456, false"
    })
    void codes_have_the_form_of_their_list(String list, String code, boolean right) {
        assertThat(Answers.isCode(list, code)).isEqualTo(right);
    }

    @Test
    void each_viewpoint_has_the_mean_of_its_resources_and_of_its_blocks() {
        Instrument instrument = Shipped.instrument("three-viewpoints");
        var given = new TreeMap<String, String>();
        new ArrayList<>(instrument.questions().toList())
                .stream().filter(q -> q.type() == Instrument.AnswerType.RATING).forEach(q -> given.put(q.code(), "3"));
        given.put("self-skills", "5");
        given.put("self-wishes", "5");
        given.put("services-past", "1");
        ScoreSheet scores = new Scoring(instrument).of(new Answers(given));
        assertThat(scores.of("self-resources")).isEqualTo(new BigDecimal("4.33"));
        assertThat(scores.domain("services", "blocks")).hasValueSatisfying(d -> {
            assertThat(d.value()).isEqualTo(new BigDecimal("2.33"));
            assertThat(d.least()).isEqualByComparingTo("1");
            assertThat(d.most()).isEqualByComparingTo("5");
        });
        assertThat(scores.level()).isNull();
    }
}

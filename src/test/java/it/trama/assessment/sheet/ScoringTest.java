package it.trama.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final List<String> RATED =
            List.of("income", "home", "work", "ties", "health", "days", "asking", "duration");

    private final Instruments instruments = new Instruments();

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
        var ratings = new HashMap<String, Integer>();
        for (int i = 0; i < RATED.size(); i++) {
            ratings.put(RATED.get(i), values.charAt(i) - '0');
        }
        ScoreSheet scores = ScoreSheet.of(instruments.current("vulnerability"), new Answers(ratings, Map.of()));
        assertThat(scores.of("total")).isEqualByComparingTo(total);
        assertThat(scores.level()).isEqualTo(level);
    }

    @Test
    void each_viewpoint_has_the_mean_of_its_resources_and_of_its_blocks_to_the_hundredth() {
        var ratings = new HashMap<String, Integer>();
        Instrument instrument = instruments.current("three-viewpoints");
        instrument.questions().filter(q -> q.type() == Instrument.Type.RATING).forEach(q -> ratings.put(q.code(), 3));
        ratings.put("self-skills", 5);
        ratings.put("self-wishes", 5);
        ratings.put("services-past", 1);
        ScoreSheet scores = ScoreSheet.of(instrument, new Answers(ratings, Map.of()));
        assertThat(scores.of("self-resources")).isEqualTo(new BigDecimal("4.33"));
        assertThat(scores.of("community-blocks")).isEqualTo(new BigDecimal("3.00"));
        assertThat(scores.of("services-blocks")).isEqualTo(new BigDecimal("2.33"));
        assertThat(scores.of("resources")).isEqualTo(new BigDecimal("3.44"));
        assertThat(scores.level()).isNull();
    }

    @Test
    void required_questions_without_answer_are_named_in_the_order_of_the_form() {
        var answers = new Answers(Map.of("income", 1, "ties", 2), Map.of("note", "  "));
        assertThat(answers.missingIn(instruments.current("vulnerability")))
                .containsExactly("home", "work", "health", "days", "asking", "duration");
    }

    @Test
    void values_that_no_choice_has_and_questions_that_nobody_asked_are_strangers() {
        var answers = new Answers(Map.of("income", 4, "colour", 1, "home", 0), Map.of("note", "x", "home", "x"));
        assertThat(answers.strangersTo(instruments.current("vulnerability")))
                .containsExactly("colour", "income", "home");
    }
}

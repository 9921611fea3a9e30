package it.trama.assessment.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked and how it is scored: the content of one file of {@code resources/instruments}. Holds no logic, only sums, means and bands. */
record Instrument(
        String code,
        int version,
        String title,
        String intro,
        Map<String, List<Choice>> scales,
        List<Section> sections,
        Scoring scoring) {

    enum Type {
        /** One value of a scale. */
        RATING,
        /** Words; never scored. */
        TEXT
    }

    enum Operation {
        SUM,
        MEAN
    }

    enum Drawing {
        /** The main score on a line of bands, over time. */
        CONTINUUM,
        /** Scores by axis and series, as radar and as dots. */
        VIEWPOINTS
    }

    record Choice(int value, String label) {}

    record Section(String code, String title, List<Question> questions) {}

    record Question(String code, Type type, String text, String hint, boolean required, String scale) {}

    /** @param axis and series place the score in a drawing; both empty where it has no place in one */
    record Score(String code, String title, Operation operation, List<String> questions, String axis, String series) {}

    /** The level of main scores from {@code from} up to the next band. */
    record Band(String level, String title, BigDecimal from, String meaning) {}

    record Named(String code, String title) {}

    record Scoring(
            Drawing drawing, String main, List<Score> scores, List<Band> bands, List<Named> axes, List<Named> series) {}

    Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    List<Choice> choices(Question question) {
        return scales.getOrDefault(question.scale(), List.of());
    }

    @Nullable Band band(@Nullable String level) {
        return scoring.bands().stream()
                .filter(band -> band.level().equals(level))
                .findFirst()
                .orElse(null);
    }

    /** The least and the most that a score can be. */
    BigDecimal least(Score score) {
        return bound(score, true);
    }

    BigDecimal most(Score score) {
        return bound(score, false);
    }

    private BigDecimal bound(Score score, boolean least) {
        var ratings = new java.util.HashMap<String, Integer>();
        questions()
                .filter(question -> question.type() == Type.RATING)
                .forEach(question -> ratings.put(question.code(), end(choices(question), least)));
        return ScoreSheet.value(score, ratings);
    }

    private static int end(List<Choice> choices, boolean least) {
        var values = choices.stream().mapToInt(Choice::value);
        return (least ? values.min() : values.max()).orElse(0);
    }
}

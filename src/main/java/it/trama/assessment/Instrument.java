package it.trama.assessment;

import it.trama.kernel.Compartment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked and how it is scored: the content of one file of {@code resources/instruments}, or of one that an administrator has added.
 * Holds no logic: sums, means, bands, and questions that are asked when another has one of some values.
 */
public record Instrument(
        String code,
        int version,
        Words words,
        Map<String, List<Choice>> scales,
        List<Section> sections,
        Scoring scoring) {

    /** @param source where the idea comes from; the wording is our own */
    public record Words(String title, String intro, String source) {}

    public enum AnswerType {
        /** One value of a scale. */
        RATING,
        /** Any number of values of a scale. */
        MULTIPLE,
        NUMBER,
        DATE,
        /** One line of words. */
        LINE,
        /** Words; never scored. */
        TEXT,
        /** A code of a list, or one of its format. */
        CODE,
        /** Rows of ratings under the same columns. */
        MATRIX,
        /** Rows that grow as they are needed. */
        TABLE
    }

    /** Who may fill a section: what they are in the team, whatever body they belong to. */
    public enum Function {
        SOCIAL_WORKER,
        EDUCATOR,
        NURSE,
        DOCTOR,
        PSYCHOLOGIST,
        THERAPIST,
        SCHOOL,
        THIRD_SECTOR,
        JOB_WORKER,
        FAMILY,
        PERSON
    }

    /** @param code what a domain or a viewpoint chosen here is called outside; empty elsewhere */
    public record Choice(int value, String label, String code) {}

    public record Section(String code, Words words, Filling filling, List<Question> questions) {

        public String title() {
            return words.title();
        }
    }

    /** @param optional nothing is missing when nothing of it is answered */
    public record Filling(List<Function> by, String viewpoint, Compartment compartment, boolean optional) {}

    /** @param when asked only then; null: always */
    public record Question(
            String code,
            AnswerType type,
            String text,
            String hint,
            boolean required,
            Shape shape,
            @Nullable When when) {}

    /** @param list of codes */
    public record Shape(String scale, @Nullable Range range, String list, List<Row> rows, List<Column> columns) {}

    public record Range(BigDecimal least, BigDecimal most, String unit) {}

    public record Row(String code, String title, String hint) {}

    /** @param type never a MATRIX or TABLE itself */
    public record Column(String code, String title, AnswerType type, String scale, String list) {}

    public record When(String question, Set<String> values) {}

    public enum Drawing {
        NONE,
        /** The main score on a line of bands, over time. */
        CONTINUUM,
        /** Scores by axis and series, as radar and as dots, and the others as lines over time. */
        VIEWPOINTS
    }

    /** @param main code of the score that says the finding; empty where there is none */
    public record Scoring(
            Drawing drawing,
            String main,
            List<Score> scores,
            @Nullable RowScores rows,
            List<Named> axes,
            List<Named> series) {}

    /** Scores that are typed in, one on each row of a table with the columns {@code domain, value, min, max}; {@code form} says by whom. */
    public record RowScores(String table, String form) {}

    public record Named(String code, String title) {}

    public record Score(String code, String title, Computing computing, Place place, List<Band> bands) {}

    public enum Operation {
        SUM,
        MEAN,
        /** Sum of each answer times its weight. */
        WEIGHTED_SUM,
        /** Mean weighted by the answers to other items, one for each: satisfaction by importance. */
        MEAN_BY_IMPORTANCE
    }

    /**
     * @param reversed items whose scale runs the other way
     * @param recoded values that count as others
     * @param answered share of the items that must be answered for there to be a score; what lacks counts as the mean of the others
     */
    public record Computing(
            Operation operation,
            List<String> items,
            Map<String, BigDecimal> weights,
            List<String> importance,
            Set<String> reversed,
            Map<String, Map<Integer, BigDecimal>> recoded,
            BigDecimal answered) {}

    public enum Better {
        HIGH,
        LOW,
        NEITHER
    }

    /** @param axis and series place the score in a drawing; both empty where it has no place in one */
    public record Place(String axis, String series, Better better) {}

    /** The level of scores from {@code from} up to the next band. */
    public record Band(String level, String title, BigDecimal from, String meaning) {}

    /** One thing that has one answer: a question, or a cell of a matrix or of a table. */
    public record Item(
            String key,
            String label,
            AnswerType type,
            List<Choice> choices,
            @Nullable Range range,
            String list) {

        public Optional<Choice> choice(@Nullable String value) {
            return choices.stream()
                    .filter(choice -> Integer.toString(choice.value()).equals(value))
                    .findFirst();
        }
    }

    public String title() {
        return words.title();
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Section section(String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(it.trama.kernel.NotFound::new);
    }

    public List<Choice> scale(String name) {
        return scales.getOrDefault(name, List.of());
    }

    public Optional<Score> main() {
        return score(scoring.main());
    }

    public Optional<Score> score(String code) {
        return scoring.scores().stream()
                .filter(score -> score.code().equals(code))
                .findFirst();
    }
}

package it.trama.assessment;

import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, by key of the item: values of scales and numbers as digits, several values with a space between, days as 2026-11-22, codes
 * and words as they are. Empty words are no answer.
 */
public record Answers(SortedMap<String, String> values) {

    public static final Answers NONE = new Answers(Collections.emptySortedMap());

    private static final Map<String, Pattern> CODES =
            Map.of("ICD10", Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,2})?"), "ICF", Pattern.compile("[bsde]\\d{1,5}"));

    /** Why a value is no answer to its item. */
    public enum Wrong {
        NOT_ASKED,
        NO_SUCH_CHOICE,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_A_DATE,
        NOT_A_CODE,
        TOO_LONG
    }

    private static final int LONGEST = 20_000;

    public Answers {
        var spoken = new TreeMap<>(values);
        spoken.values().removeIf(String::isBlank);
        values = Collections.unmodifiableSortedMap(spoken);
    }

    public static Answers of(Map<String, String> values) {
        return new Answers(new TreeMap<>(values));
    }

    public @Nullable String get(String key) {
        return values.get(key);
    }

    public Optional<BigDecimal> number(String key) {
        String value = values.get(key);
        return value != null && value.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
    }

    public Answers and(Answers others) {
        var all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Answers(all);
    }

    /** Those to the questions of these sections. */
    public Answers in(Collection<Section> sections) {
        List<String> codes = sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .toList();
        var some = new TreeMap<>(values);
        some.keySet().removeIf(key -> !codes.contains(key.split("\\.", -1)[0]));
        return new Answers(some);
    }

    /** Whether a question is asked, given the other answers. */
    public boolean asks(Question question) {
        var when = question.when();
        return when == null
                || Arrays.stream(values.getOrDefault(when.question(), "").split(" "))
                        .anyMatch(when.values()::contains);
    }

    /** Without what is not asked any more. */
    public Answers asked(Instrument instrument) {
        var items = new Items(instrument);
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(key -> {
            Question question = items.questionOf(key);
            return question != null && !asks(question);
        });
        return new Answers(kept);
    }

    /** Keys of required items without an answer, in the order of the form. */
    public List<String> missingIn(Instrument instrument, Collection<Section> sections) {
        var items = new Items(instrument);
        return sections.stream()
                .filter(section -> !section.filling().optional()
                        || !in(List.of(section)).values.isEmpty())
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.required() && asks(question))
                .flatMap(question -> missing(question, items))
                .toList();
    }

    private java.util.stream.Stream<String> missing(Question question, Items items) {
        if (question.type() == AnswerType.TABLE) {
            boolean some = values.keySet().stream().anyMatch(key -> key.startsWith(question.code() + "."));
            return some
                    ? java.util.stream.Stream.empty()
                    : java.util.stream.Stream.of(question.code() + ".0."
                            + question.shape().columns().getFirst().code());
        }
        return items.of(question).stream().map(Item::key).filter(key -> !values.containsKey(key));
    }

    /** What is no answer to this instrument, and why. */
    public Map<String, Wrong> wrongIn(Instrument instrument) {
        var items = new Items(instrument);
        var wrong = new LinkedHashMap<String, Wrong>();
        values.forEach((key, value) -> items.find(key)
                .map(item -> wrong(item, value))
                .orElse(Optional.of(Wrong.NOT_ASKED))
                .ifPresent(why -> wrong.put(key, why)));
        return wrong;
    }

    private static Optional<Wrong> wrong(Item item, String value) {
        return switch (item.type()) {
            case RATING -> unless(item.choice(value).isPresent(), Wrong.NO_SUCH_CHOICE);
            case MULTIPLE ->
                unless(
                        Arrays.stream(value.split(" "))
                                .allMatch(v -> item.choice(v).isPresent()),
                        Wrong.NO_SUCH_CHOICE);
            case NUMBER -> number(item, value);
            case DATE -> unless(isDay(value), Wrong.NOT_A_DATE);
            case CODE -> unless(isCode(item.list(), value), Wrong.NOT_A_CODE);
            case LINE, TEXT -> unless(value.length() <= LONGEST, Wrong.TOO_LONG);
            case MATRIX, TABLE -> Optional.of(Wrong.NOT_ASKED);
        };
    }

    private static Optional<Wrong> number(Item item, String value) {
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            return Optional.of(Wrong.NOT_A_NUMBER);
        }
        var range = item.range();
        var number = new BigDecimal(value);
        return unless(
                range == null || (number.compareTo(range.least()) >= 0 && number.compareTo(range.most()) <= 0),
                Wrong.OUT_OF_RANGE);
    }

    private static Optional<Wrong> unless(boolean right, Wrong wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }

    private static boolean isDay(String value) {
        try {
            return !LocalDate.parse(value).isBefore(LocalDate.of(1850, 1, 1));
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /** Any code of the list's format: the list that is here may be a part of the whole. */
    public static boolean isCode(String list, String value) {
        Pattern format = CODES.get(list);
        return format != null && format.matcher(value).matches();
    }

    public static boolean knowsList(String list) {
        return CODES.containsKey(list);
    }
}

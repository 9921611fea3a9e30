package it.trama.assessment;

import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as people read them, under the words of the questions. */
public final class SheetWords {

    /** @param key of the item */
    public record Answer(String key, String question, String answer) {}

    /** Asked, and not answered. */
    public static final String NOTHING = "–";

    private SheetWords() {}

    /** Every question that was asked, answered or not; of tables the rows that there are. */
    public static List<Answer> of(Instrument instrument, Section section, Answers answers) {
        var items = new Items(instrument);
        var words = new ArrayList<Answer>();
        for (Question question : section.questions()) {
            if (!answers.asks(question)) {
                continue;
            }
            if (question.type() == AnswerType.TABLE) {
                table(items, question, answers, words);
            } else {
                items.of(question)
                        .forEach(item -> words.add(new Answer(item.key(), label(question, item), word(item, answers))));
            }
        }
        return words;
    }

    private static String label(Question question, Item item) {
        return question.type() == AnswerType.MATRIX ? item.label() : question.text();
    }

    private static void table(Items items, Question table, Answers answers, List<Answer> words) {
        for (int i = 0; i < Items.MOST_ROWS; i++) {
            List<Item> row = items.row(table, i);
            if (row.stream().allMatch(cell -> answers.get(cell.key()) == null)) {
                return;
            }
            String line = row.stream()
                    .filter(cell -> answers.get(cell.key()) != null)
                    .map(cell -> cell.label() + ": " + word(cell, answers))
                    .collect(Collectors.joining(" · "));
            words.add(new Answer(table.code() + "." + i, table.text() + " " + (i + 1), line));
        }
    }

    private static String word(Item item, Answers answers) {
        String value = answers.get(item.key());
        if (value == null) {
            return NOTHING;
        }
        return switch (item.type()) {
            case RATING, MULTIPLE ->
                Arrays.stream(value.split(" "))
                        .map(v -> item.choice(v).map(Instrument.Choice::label).orElse(v))
                        .collect(Collectors.joining(", "));
            case NUMBER -> Formats.quantity(new BigDecimal(value)) + unit(item);
            case DATE -> Formats.longDate(LocalDate.parse(value));
            default -> value;
        };
    }

    private static String unit(Item item) {
        var range = item.range();
        return range == null || range.unit().isEmpty() ? "" : " " + range.unit();
    }
}

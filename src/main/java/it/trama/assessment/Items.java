package it.trama.assessment;

import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Column;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of an instrument under their keys: {@code home} for a question, {@code life.physical.importance} for a cell of a matrix,
 * {@code goals.0.text} for a cell of a table.
 */
public final class Items {

    /** How many rows a table may have: more is another document. */
    public static final int MOST_ROWS = 30;

    private final Instrument instrument;
    private final Map<String, Item> fixed = new LinkedHashMap<>();
    private final Map<String, Question> questionOf = new LinkedHashMap<>();
    private final Map<String, Question> tables = new LinkedHashMap<>();

    public Items(Instrument instrument) {
        this.instrument = instrument;
        instrument.questions().forEach(this::add);
    }

    private void add(Question question) {
        if (question.type() == AnswerType.TABLE) {
            tables.put(question.code(), question);
            return;
        }
        for (Item item : of(question)) {
            fixed.put(item.key(), item);
            questionOf.put(item.key(), question);
        }
    }

    /** The items of a question; of a table none, for they depend on its rows. */
    public List<Item> of(Question question) {
        if (question.type() == AnswerType.TABLE) {
            return List.of();
        }
        if (question.type() != AnswerType.MATRIX) {
            var shape = question.shape();
            return List.of(new Item(
                    question.code(),
                    question.text(),
                    question.type(),
                    instrument.scale(shape.scale()),
                    shape.range(),
                    shape.list()));
        }
        var cells = new ArrayList<Item>();
        for (Row row : question.shape().rows()) {
            for (Column column : question.shape().columns()) {
                cells.add(cell(question.code() + "." + row.code(), row.title(), column));
            }
        }
        return cells;
    }

    /** The cells of one row of a table. */
    public List<Item> row(Question table, int number) {
        return table.shape().columns().stream()
                .map(column -> cell(table.code() + "." + number, "", column))
                .toList();
    }

    private Item cell(String row, String title, Column column) {
        String label = title.isEmpty() ? column.title() : title + ": " + column.title();
        return new Item(
                row + "." + column.code(), label, column.type(), instrument.scale(column.scale()), null, column.list());
    }

    public Optional<Item> find(String key) {
        Item item = fixed.get(key);
        if (item != null) {
            return Optional.of(item);
        }
        String[] parts = key.split("\\.", -1);
        Question table = parts.length == 3 ? tables.get(parts[0]) : null;
        if (table == null || !parts[1].matches("\\d{1,2}") || Integer.parseInt(parts[1]) >= MOST_ROWS) {
            return Optional.empty();
        }
        return row(table, Integer.parseInt(parts[1])).stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst();
    }

    /** The question that a key belongs to. */
    public @Nullable Question questionOf(String key) {
        Question question = questionOf.get(key);
        return question != null ? question : tables.get(key.split("\\.", -1)[0]);
    }
}

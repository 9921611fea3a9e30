package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Choice;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Items;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A section of an instrument as the fields of a form. */
public record SectionForm(String code, String title, String intro, String by, List<Field> fields) {

    /** @param when shown only then; null: always */
    public record Field(
            String name,
            AnswerType type,
            String text,
            String hint,
            boolean required,
            Content content,
            @Nullable When when) {}

    /** @param grid no rows: a single input */
    public record Content(Input input, Grid grid) {}

    /** @param values those chosen or typed */
    public record Input(List<Option> options, List<String> values, String unit, String list) {

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    public record Grid(List<String> columns, List<Line> rows) {}

    public record Line(String title, String hint, List<Cell> cells) {}

    public record Cell(String name, AnswerType type, String label, Input input) {}

    /** @param name of the field that decides; {@code values} with a space between */
    public record When(String name, String values) {}

    private static final int SPARE_ROWS = 2;
    private static final Input NO_INPUT = new Input(List.of(), List.of(), "", "");
    private static final Grid NO_GRID = new Grid(List.of(), List.of());

    public static List<SectionForm> of(
            Instrument instrument, List<Section> sections, Map<String, List<String>> fields) {
        var items = new Items(instrument);
        return sections.stream()
                .map(section -> new SectionForm(
                        section.code(),
                        section.title(),
                        section.words().intro(),
                        by(section),
                        section.questions().stream()
                                .map(question -> field(items, question, fields))
                                .toList()))
                .toList();
    }

    public static String by(Section section) {
        return section.filling().by().stream()
                .map(function -> t("assessment.function." + function))
                .collect(Collectors.joining(", "));
    }

    private static Field field(Items items, Question question, Map<String, List<String>> fields) {
        var when = question.when();
        return new Field(
                "q-" + question.code(),
                question.type(),
                question.text(),
                question.hint(),
                question.required(),
                content(items, question, fields),
                when == null ? null : new When("q-" + when.question(), String.join(" ", when.values())));
    }

    private static Content content(Items items, Question question, Map<String, List<String>> fields) {
        return switch (question.type()) {
            case MATRIX -> new Content(NO_INPUT, matrix(items, question, fields));
            case TABLE -> new Content(NO_INPUT, table(items, question, fields));
            default -> new Content(input(items.of(question).getFirst(), fields), NO_GRID);
        };
    }

    private static Grid matrix(Items items, Question question, Map<String, List<String>> fields) {
        List<Item> cells = items.of(question);
        int width = question.shape().columns().size();
        var lines = new ArrayList<Line>();
        for (Instrument.Row row : question.shape().rows()) {
            int from = lines.size() * width;
            lines.add(new Line(row.title(), row.hint(), cells(cells.subList(from, from + width), fields)));
        }
        return new Grid(columns(question), lines);
    }

    private static Grid table(Items items, Question question, Map<String, List<String>> fields) {
        int filled = 0;
        for (int i = 0; i < Items.MOST_ROWS; i++) {
            boolean some = items.row(question, i).stream()
                    .anyMatch(cell -> fields.getOrDefault("q-" + cell.key(), List.of()).stream()
                            .anyMatch(value -> !value.isBlank()));
            filled = some ? i + 1 : filled;
        }
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Math.min(Items.MOST_ROWS, filled + SPARE_ROWS); i++) {
            lines.add(new Line(t("assessment.form.row", i + 1), "", cells(items.row(question, i), fields)));
        }
        return new Grid(columns(question), lines);
    }

    private static List<String> columns(Question question) {
        return question.shape().columns().stream().map(Instrument.Column::title).toList();
    }

    private static List<Cell> cells(List<Item> items, Map<String, List<String>> fields) {
        return items.stream()
                .map(item -> new Cell("q-" + item.key(), item.type(), column(item), input(item, fields)))
                .toList();
    }

    /** The row is said beside: a cell is named by its column. */
    private static String column(Item item) {
        return item.label().substring(item.label().lastIndexOf(": ") + 1).strip();
    }

    private static Input input(Item item, Map<String, List<String>> fields) {
        List<String> values = fields.getOrDefault("q-" + item.key(), List.of());
        if (item.type() == AnswerType.MULTIPLE) {
            values = values.stream().flatMap(v -> Arrays.stream(v.split(" "))).toList();
        }
        var range = item.range();
        return new Input(
                item.choices().stream().map(SectionForm::option).toList(),
                values,
                range == null ? "" : range.unit(),
                item.list());
    }

    private static Option option(Choice choice) {
        return new Option(Integer.toString(choice.value()), choice.label());
    }
}

package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Items;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into the page of an instrument: each item is a field named {@code q-<key>}. */
public record AssessmentForm(
        String id, String instrument, String corrects, String version, String day, Map<String, List<String>> fields) {

    static AssessmentForm of(Map<String, List<String>> typed) {
        return new AssessmentForm(
                first(typed, "id", ""),
                first(typed, "instrument", ""),
                first(typed, "corrects", ""),
                first(typed, "version", "0"),
                first(typed, "day", ""),
                typed);
    }

    private static String first(Map<String, List<String>> typed, String name, String otherwise) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    /** A new sheet, perhaps with the answers of the one that it corrects. */
    static AssessmentForm blank(String instrument, LocalDate today, @Nullable Assessment corrected) {
        return new AssessmentForm(
                UUID.randomUUID().toString(),
                instrument,
                corrected == null ? "" : corrected.id().toString(),
                "0",
                (corrected == null ? today : corrected.assessedOn()).toString(),
                corrected == null ? Map.of() : fields(corrected.answers()));
    }

    static AssessmentForm of(Assessment draft) {
        UUID corrects = draft.state().corrects();
        return new AssessmentForm(
                draft.id().toString(),
                draft.used().instrument(),
                corrects == null ? "" : corrects.toString(),
                Integer.toString(draft.state().version()),
                draft.assessedOn().toString(),
                fields(draft.answers()));
    }

    /** Answers as the fields of a form. */
    public static Map<String, List<String>> fields(Answers answers) {
        var fields = new HashMap<String, List<String>>();
        answers.values().forEach((key, value) -> fields.put("q-" + key, List.of(value)));
        return fields;
    }

    /** What was typed into the fields of these sections; a value that cannot be read stays as it was typed, to be named and corrected. */
    public static Answers answers(
            Instrument instrument, Collection<Section> sections, Map<String, List<String>> fields) {
        var items = new Items(instrument);
        var given = new TreeMap<String, String>();
        for (Section section : sections) {
            for (Question question : section.questions()) {
                if (question.type() == AnswerType.TABLE) {
                    table(items, question, fields, given);
                } else {
                    items.of(question).forEach(item -> given.put(item.key(), typed(item, item.key(), fields)));
                }
            }
        }
        return new Answers(given);
    }

    /** Rows that were left empty are no rows. */
    private static void table(
            Items items, Question table, Map<String, List<String>> fields, Map<String, String> given) {
        int next = 0;
        for (int i = 0; i < Items.MOST_ROWS; i++) {
            var row = new TreeMap<String, String>();
            for (Item cell : items.row(table, i)) {
                String column = cell.key().substring(cell.key().lastIndexOf('.'));
                row.put(table.code() + "." + next + column, typed(cell, cell.key(), fields));
            }
            if (row.values().stream().anyMatch(value -> !value.isBlank())) {
                given.putAll(row);
                next++;
            }
        }
    }

    private static String typed(Item item, String key, Map<String, List<String>> fields) {
        List<String> values = fields.getOrDefault("q-" + key, List.of());
        String text = values.isEmpty() ? "" : Inputs.text(values.getFirst());
        return switch (item.type()) {
            case MULTIPLE ->
                String.join(" ", values.stream().filter(v -> !v.isBlank()).toList());
            case NUMBER ->
                Inputs.number(text)
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse(text);
            case DATE -> Inputs.date(text).map(LocalDate::toString).orElse(text);
            case CODE -> code(item.list(), text);
            default -> text;
        };
    }

    /** The first word, for the list offers code and words together. */
    private static String code(String list, String text) {
        String code = Arrays.stream(text.split("[ ·]+")).findFirst().orElse("");
        return list.equals("ICF") ? code.toLowerCase(Locale.ROOT) : code.toUpperCase(Locale.ROOT);
    }

    Optional<LocalDate> assessedOn() {
        return Inputs.date(day);
    }

    int versionNumber() {
        return Inputs.number(version).map(Number::intValue).orElse(0);
    }

    static FormErrors errors(AssessmentRefusal refusal) {
        return switch (refusal) {
            case AssessmentRefusal.Incomplete(var items) -> missing(items);
            case AssessmentRefusal.NotAnswers(var items) -> wrong(items);
            case AssessmentRefusal.InTheFuture _ -> FormErrors.at("day", t("assessment.refusal.InTheFuture"));
            case AssessmentRefusal.PartsOpen(var sections) ->
                FormErrors.whole(t("assessment.refusal.PartsOpen", String.join(", ", sections)));
            case AssessmentRefusal.NotAgreed(var names) ->
                FormErrors.whole(t("assessment.refusal.NotAgreed", String.join(", ", names)));
            case AssessmentRefusal.AlreadySigned _, AssessmentRefusal.SavedMeanwhile _ ->
                FormErrors.whole(t("assessment.refusal.AlreadySigned"));
            case AssessmentRefusal.NothingToCorrect _ -> FormErrors.whole(t("assessment.refusal.NothingToCorrect"));
            case AssessmentRefusal.NoSynthesis _ -> FormErrors.whole(t("assessment.refusal.NoSynthesis"));
        };
    }

    /** An error at each item that lacks an answer. */
    public static FormErrors missing(List<String> items) {
        FormErrors errors = FormErrors.NONE;
        for (String key : items) {
            errors = errors.with("q-" + key, t("assessment.refusal.Incomplete"));
        }
        return errors;
    }

    /** An error at each item whose value is none, saying what is wanted. */
    public static FormErrors wrong(Map<String, Answers.Wrong> items) {
        FormErrors errors = FormErrors.NONE;
        for (var item : items.entrySet()) {
            errors = errors.with("q-" + item.getKey(), t("assessment.wrong." + item.getValue()));
        }
        return errors;
    }
}

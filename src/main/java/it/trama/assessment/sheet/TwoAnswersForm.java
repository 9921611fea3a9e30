package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Items;
import it.trama.platform.web.Conflict;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The answers of a section on which two who saved at once differ, each to be chosen. */
public final class TwoAnswersForm {

    private TwoAnswersForm() {}

    public static void fields(
            Instrument instrument, Section section, Answers mine, Answers theirs, Conflict.Builder conflict) {
        var items = new Items(instrument);
        for (Question question : section.questions()) {
            if (question.type() == AnswerType.TABLE) {
                for (int i = 0; i < Items.MOST_ROWS; i++) {
                    String row = t("assessment.form.row", i + 1) + ", ";
                    items.row(question, i).forEach(cell -> field(cell, row, mine, theirs, conflict));
                }
            } else {
                items.of(question).forEach(item -> field(item, "", mine, theirs, conflict));
            }
        }
    }

    private static void field(Item item, String row, Answers mine, Answers theirs, Conflict.Builder conflict) {
        String key = item.key();
        if (mine.get(key) == null && theirs.get(key) == null) {
            return;
        }
        String name = "q-" + key;
        String label = row + item.label();
        switch (item.type()) {
            case RATING, MULTIPLE -> conflict.choices(name, label, values(mine, key), values(theirs, key), words(item));
            case TEXT -> conflict.text(name, label, word(mine, key), word(theirs, key));
            default -> conflict.line(name, label, word(mine, key), word(theirs, key));
        }
    }

    private static String word(Answers answers, String key) {
        String value = answers.get(key);
        return value == null ? "" : value;
    }

    private static List<String> values(Answers answers, String key) {
        return Arrays.asList(word(answers, key).split(" ", -1));
    }

    private static UnaryOperator<String> words(Item item) {
        return value -> item.choice(value).map(Instrument.Choice::label).orElse(value);
    }
}

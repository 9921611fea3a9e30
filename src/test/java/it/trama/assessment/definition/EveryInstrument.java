package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Items;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A full set of answers to any instrument, as a form sends them. */
public final class EveryInstrument {

    private EveryInstrument() {}

    /** @param which of the choices of each scale: 0 the first */
    public static Map<String, String> filled(Instrument instrument, List<Instrument.Section> sections, int which) {
        var items = new Items(instrument);
        var fields = new HashMap<String, String>();
        for (Instrument.Section section : sections) {
            for (Question question : section.questions()) {
                List<Item> all = question.type() == AnswerType.TABLE ? items.row(question, 0) : items.of(question);
                all.forEach(item -> fields.put("q-" + item.key(), value(item, which)));
            }
        }
        return fields;
    }

    private static String value(Item item, int which) {
        return switch (item.type()) {
            case RATING, MULTIPLE ->
                Integer.toString(item.choices()
                        .get(Math.min(which, item.choices().size() - 1))
                        .value());
            case NUMBER -> item.range() == null ? "3" : item.range().most().toPlainString();
            case DATE -> "5/10/2026";
            case CODE -> item.list().equals("ICF") ? "d450" : "F84.0";
            default -> "parole di " + item.key();
        };
    }
}

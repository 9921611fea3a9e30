package it.trama.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was answered: a value for each rated question, words for the others. Empty words are no answer. */
record Answers(Map<String, Integer> ratings, Map<String, String> texts) {

    static final Answers NONE = new Answers(Map.of(), Map.of());

    Answers {
        ratings = java.util.Collections.unmodifiableMap(new TreeMap<>(ratings));
        var spoken = new TreeMap<>(texts);
        spoken.values().removeIf(String::isBlank);
        texts = java.util.Collections.unmodifiableMap(spoken);
    }

    /** Codes of required questions that have no answer, in the order of the form. */
    List<String> missingIn(Instrument instrument) {
        return instrument
                .questions()
                .filter(Instrument.Question::required)
                .map(Instrument.Question::code)
                .filter(code -> !ratings.containsKey(code) && !texts.containsKey(code))
                .toList();
    }

    /** Codes that the instrument does not ask, or whose value is none of its choices. */
    List<String> strangersTo(Instrument instrument) {
        var strangers = new ArrayList<String>();
        var asked = new TreeMap<String, Instrument.Question>();
        instrument.questions().forEach(question -> asked.put(question.code(), question));
        ratings.forEach((code, value) -> {
            Instrument.Question question = asked.get(code);
            if (question == null || instrument.choices(question).stream().noneMatch(c -> c.value() == value)) {
                strangers.add(code);
            }
        });
        texts.keySet().stream()
                .filter(code -> asked.get(code) == null || asked.get(code).type() != Instrument.Type.TEXT)
                .forEach(strangers::add);
        return List.copyOf(strangers);
    }
}

package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into the page of an instrument: each question is a field named {@code q-<code>}. */
public record AssessmentForm(
        String id, String instrument, String corrects, String version, String day, Map<String, String> fields) {

    static AssessmentForm of(Map<String, String> typed) {
        return new AssessmentForm(
                typed.getOrDefault("id", ""),
                typed.getOrDefault("instrument", ""),
                typed.getOrDefault("corrects", ""),
                typed.getOrDefault("version", "0"),
                typed.getOrDefault("day", ""),
                typed);
    }

    /** A new sheet, perhaps with the answers of the one that it corrects. */
    static AssessmentForm blank(String instrument, LocalDate today, @Nullable Assessment corrected) {
        return new AssessmentForm(
                UUID.randomUUID().toString(),
                instrument,
                corrected == null ? "" : corrected.id().toString(),
                "0",
                (corrected == null ? today : corrected.assessedOn()).toString(),
                corrected == null ? Map.of() : typed(corrected.answers()));
    }

    static AssessmentForm of(Assessment draft) {
        UUID corrects = draft.state().corrects();
        return new AssessmentForm(
                draft.id().toString(),
                draft.used().instrument(),
                corrects == null ? "" : corrects.toString(),
                Integer.toString(draft.state().version()),
                draft.assessedOn().toString(),
                typed(draft.answers()));
    }

    private static Map<String, String> typed(Answers answers) {
        var fields = new HashMap<String, String>();
        answers.ratings().forEach((code, value) -> fields.put("q-" + code, value.toString()));
        answers.texts().forEach((code, text) -> fields.put("q-" + code, text));
        return fields;
    }

    String value(String code) {
        return fields.getOrDefault("q-" + code, "");
    }

    Answers answers(Instrument asked) {
        var ratings = new HashMap<String, Integer>();
        var texts = new HashMap<String, String>();
        asked.questions().forEach(question -> {
            String typed = Inputs.text(value(question.code()));
            if (question.type() == Instrument.Type.TEXT) {
                texts.put(question.code(), typed);
            } else {
                Inputs.number(typed).ifPresent(number -> ratings.put(question.code(), number.intValue()));
            }
        });
        return new Answers(ratings, texts);
    }

    Optional<LocalDate> assessedOn() {
        return Inputs.date(day);
    }

    int versionNumber() {
        return Inputs.number(version).map(Number::intValue).orElse(0);
    }

    static FormErrors errors(AssessmentRefusal refusal) {
        return switch (refusal) {
            case AssessmentRefusal.Incomplete(var questions) -> all(questions, t("assessment.refusal.Incomplete"));
            case AssessmentRefusal.NotAnswers(var questions) -> all(questions, t("assessment.refusal.NotAnswers"));
            case AssessmentRefusal.InTheFuture _ -> FormErrors.at("day", t("assessment.refusal.InTheFuture"));
            case AssessmentRefusal.AlreadySigned _ -> FormErrors.whole(t("assessment.refusal.AlreadySigned"));
            case AssessmentRefusal.NothingToCorrect _ -> FormErrors.whole(t("assessment.refusal.NothingToCorrect"));
        };
    }

    private static FormErrors all(java.util.List<String> questions, String text) {
        FormErrors errors = FormErrors.NONE;
        for (String code : questions) {
            errors = errors.with("q-" + code, text);
        }
        return errors;
    }
}

package it.trama.casefile.need;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as typed; {@code problem} is the key of the list. */
public record NeedForm(
        @Nullable String id,
        @Nullable String problem,
        @Nullable String words,
        @Nullable String weight,
        @Nullable String coping,
        @Nullable String source,
        @Nullable String compartment) {

    static final Set<String> SOURCES = Set.of("CONTACT", "ASSESSMENT", "OBSERVED", "TOLD");

    static NeedForm blank(String compartment) {
        return new NeedForm(UUID.randomUUID().toString(), "", "", "2", "", "TOLD", compartment);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()
                || Inputs.choice(Compartment.class, compartment).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Problems.find(Inputs.text(problem)).isEmpty()) {
            errors = errors.with("problem", t("casefile.need.problemMissing"));
        }
        if (!Inputs.text(weight).matches("[123]")) {
            errors = errors.with("weight", t("casefile.need.weightMissing"));
        }
        return SOURCES.contains(Inputs.text(source)) ? errors : errors.with("source", t("casefile.need.sourceMissing"));
    }

    /** Only of a form without errors. */
    NoteNeed.Command toCommand(UUID record, LocalDate today) {
        var chosen = Problems.find(Inputs.text(problem)).orElseThrow();
        String more = Inputs.text(words);
        return new NoteNeed.Command(
                Inputs.id(id).orElseThrow(),
                record,
                Inputs.choice(Compartment.class, compartment).orElseThrow(),
                new NoteNeed.What(
                        chosen.area(),
                        more.isEmpty() ? chosen.title() : chosen.title() + ": " + more,
                        Integer.parseInt(Inputs.text(weight)),
                        Inputs.text(coping)),
                Inputs.text(source),
                today);
    }
}

package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Area;
import it.trama.accreditation.application.Answers.Answer;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Applications.Declared;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An application as it is typed: {@code v-} the answer to a requirement, {@code n-} the word beside it. */
public record DraftForm(Map<String, String> typed) {

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<BigDecimal> hours() {
        return Inputs.number(text("hours")).filter(n -> n.signum() > 0);
    }

    private Optional<BigDecimal> number(Area.Requirement asked) {
        return Inputs.number(text("v-" + asked.code())).filter(n -> n.signum() >= 0);
    }

    /** A draft may have gaps, not numbers that are none. */
    FormErrors errors(Area area) {
        FormErrors errors = hours().isEmpty() && !text("hours").isEmpty()
                ? FormErrors.at("hours", t("accreditation.error.hours"))
                : FormErrors.NONE;
        for (Area.Requirement asked : area.requirements().toList()) {
            String field = "v-" + asked.code();
            if (asked.kind() == Area.Kind.NUMBER
                    && !text(field).isEmpty()
                    && number(asked).isEmpty()) {
                errors = errors.with(field, t("accreditation.error.number"));
            }
        }
        return errors;
    }

    WriteDraft.Save save(UUID id, Area area) {
        List<Answer> given = area.requirements()
                .filter(asked -> !text("v-" + asked.code()).isEmpty())
                .map(asked -> new Answer(
                        asked.code(),
                        asked.kind() == Area.Kind.NUMBER
                                ? number(asked).orElseThrow().toPlainString()
                                : yesOrNo(text("v-" + asked.code())),
                        text("n-" + asked.code())))
                .toList();
        int version = Inputs.number(text("version")).map(BigDecimal::intValue).orElse(0);
        return new WriteDraft.Save(id, version, new Declared(hours().orElse(null), text("contact")), given);
    }

    private static String yesOrNo(String typed) {
        return typed.equals(Answers.YES) ? Answers.YES : Answers.NO;
    }

    /** What a colleague saved meanwhile, beside what was typed. */
    Conflict conflict(Dossier dossier) {
        Application stored = dossier.application();
        String page = ApplicationController.href(stored.id());
        BigDecimal hours = stored.declared().weeklyHours();
        var conflict = Conflict.of(page + "/bozza", page)
                .keep("version", stored.state().version())
                .line("hours", t("accreditation.hours"), text("hours"), hours == null ? "" : hours.toPlainString())
                .line(
                        "contact",
                        t("accreditation.contact"),
                        text("contact"),
                        stored.declared().contact());
        dossier.area().requirements().forEach(asked -> {
            Answer theirs = dossier.content().answers().getOrDefault(asked.code(), new Answer(asked.code(), "", ""));
            String value = "v-" + asked.code();
            String note = "n-" + asked.code();
            conflict.line(value, asked.title(), text(value), theirs.value());
            conflict.line(note, t("accreditation.note.of", asked.title()), text(note), theirs.note());
        });
        UUID by = stored.state().savedBy();
        var at = Objects.requireNonNull(stored.state().savedAt()).toInstant();
        return conflict.savedBy(by == null ? "" : dossier.names().getOrDefault(by, ""), at);
    }
}

package it.trama.consultation.answering;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opinion as typed. */
public record OpinionForm(
        @Nullable String id,
        @Nullable String reading,
        @Nullable String advice) {

    static OpinionForm blank() {
        return new OpinionForm(UUID.randomUUID().toString(), null, null);
    }

    Result<SignOpinion.Command, FormErrors> toCommand(UUID request) {
        var errors = FormErrors.NONE;
        if (Inputs.text(reading).isEmpty()) {
            errors = errors.with("reading", t("consultation.form.reading"));
        }
        if (Inputs.text(advice).isEmpty()) {
            errors = errors.with("advice", t("consultation.form.advice"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new SignOpinion.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID), request, Inputs.text(reading), Inputs.text(advice)));
    }
}

package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.flat.Flat.NewStep;
import it.trama.shelter.flat.Flat.Step;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step towards a home, as typed. */
public record StepForm(
        @Nullable String id,
        @Nullable String what,
        @Nullable String due,
        @Nullable String who) {

    static StepForm blank() {
        return new StepForm(UUID.randomUUID().toString(), null, null, null);
    }

    Result<NewStep, FormErrors> toStep(UUID stay) {
        var errors = Inputs.text(what).isEmpty() ? FormErrors.at("what", t("shelter.error.what")) : FormErrors.NONE;
        if (Inputs.date(due).isEmpty()) {
            errors = errors.with("due", t("shelter.error.day"));
        }
        if (Inputs.text(who).isEmpty()) {
            errors = errors.with("who", t("shelter.error.who"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewStep(
                        stay,
                        new Step(
                                Inputs.id(id).orElseGet(UUID::randomUUID),
                                Inputs.text(what),
                                Inputs.date(due).orElseThrow(),
                                Inputs.text(who),
                                null)));
    }
}

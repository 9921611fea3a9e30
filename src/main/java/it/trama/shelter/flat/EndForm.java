package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.shelter.flat.Flat.End;
import it.trama.shelter.flat.Flat.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a stay ends, as typed. */
public record EndForm(
        @Nullable String on,
        @Nullable String outcome,
        @Nullable String note) {

    static EndForm blank(LocalDate today) {
        return new EndForm(Formats.date(today), null, null);
    }

    Result<End, FormErrors> toEnd(UUID stay, List<Outcome> outcomes) {
        var errors = Inputs.date(on).isEmpty() ? FormErrors.at("on", t("shelter.error.day")) : FormErrors.NONE;
        if (outcomes.stream().noneMatch(one -> one.code().equals(Inputs.text(outcome)))) {
            errors = errors.with("outcome", t("shelter.error.outcome"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new End(stay, Inputs.date(on).orElseThrow(), Inputs.text(outcome), Inputs.text(note)));
    }
}

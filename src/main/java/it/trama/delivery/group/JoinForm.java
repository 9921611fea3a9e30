package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who comes in, as typed: a promise of the body, or only a name. */
public record JoinForm(
        @Nullable String id,
        @Nullable String assignment,
        @Nullable String label,
        @Nullable String since) {

    static JoinForm blank(LocalDate today) {
        return new JoinForm(UUID.randomUUID().toString(), null, null, Formats.date(today));
    }

    Result<ManageGroup.Join, FormErrors> toCommand(UUID group) {
        UUID promise = Inputs.id(assignment).orElse(null);
        var day = Inputs.date(since);
        var errors = FormErrors.NONE;
        if (promise == null && Inputs.text(label).isEmpty()) {
            errors = errors.with("label", t("delivery.group.form.who"));
        }
        if (day.isEmpty()) {
            errors = errors.with("since", t("delivery.error.day"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ManageGroup.Join(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        group,
                        promise,
                        Inputs.text(label),
                        day.orElseThrow()));
    }
}

package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.shelter.flat.Flat.NewStay;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who comes to live in a flat, as typed. */
public record StayForm(
        @Nullable String id,
        @Nullable String flat,
        @Nullable String guest,
        @Nullable String began,
        @Nullable String end,
        @Nullable String share,
        @Nullable String aim) {

    static StayForm blank(LocalDate today) {
        return new StayForm(UUID.randomUUID().toString(), null, null, Formats.date(today), null, null, null);
    }

    Result<NewStay, FormErrors> toStay() {
        var errors = errors();
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewStay(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        Inputs.id(flat).orElseThrow(),
                        Inputs.id(guest).orElseThrow(),
                        Inputs.date(began).orElseThrow(),
                        Inputs.date(end).orElseThrow(),
                        FlatForm.money(share).orElseThrow(),
                        Inputs.text(aim)));
    }

    private FormErrors errors() {
        var errors = Inputs.id(flat).isEmpty() ? FormErrors.at("flat", t("shelter.error.whichFlat")) : FormErrors.NONE;
        if (Inputs.id(guest).isEmpty()) {
            errors = errors.with("guest", t("shelter.error.guest"));
        }
        if (Inputs.date(began).isEmpty()) {
            errors = errors.with("began", t("shelter.error.day"));
        }
        if (Inputs.date(end).isEmpty()) {
            errors = errors.with("end", t("shelter.error.day"));
        } else if (Inputs.date(began)
                .filter(day -> !Inputs.date(end).orElseThrow().isAfter(day))
                .isPresent()) {
            errors = errors.with("end", t("shelter.error.endBefore"));
        }
        if (FlatForm.money(share).isEmpty()) {
            errors = errors.with("share", t("shelter.error.money"));
        }
        return Inputs.text(aim).isEmpty() ? errors.with("aim", t("shelter.error.aim")) : errors;
    }
}

package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.flat.Flat.NewReview;
import it.trama.shelter.flat.Flat.Review;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a stay goes, as typed.
 *
 * @param end foreseen from now on
 */
public record ReviewForm(
        @Nullable String id,
        @Nullable String words,
        @Nullable String end,
        @Nullable String next) {

    static ReviewForm blank(LocalDate end) {
        return new ReviewForm(UUID.randomUUID().toString(), null, end.toString(), null);
    }

    Result<NewReview, FormErrors> toReview(UUID stay, LocalDate today) {
        var errors = Inputs.text(words).isEmpty() ? FormErrors.at("words", t("shelter.error.words")) : FormErrors.NONE;
        if (Inputs.date(end).isEmpty()) {
            errors = errors.with("end", t("shelter.error.day"));
        }
        if (!Inputs.text(next).isEmpty()
                && Inputs.date(next).filter(day -> day.isAfter(today)).isEmpty()) {
            errors = errors.with("next", t("shelter.error.next"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewReview(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        stay,
                        new Review(today, Inputs.text(words), Inputs.date(end).orElseThrow()),
                        Inputs.date(next).orElse(null)));
    }
}

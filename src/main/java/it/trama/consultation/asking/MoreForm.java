package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shared later, as typed. */
public record MoreForm(
        @Nullable String id,
        @Nullable String words,
        @Nullable String until,
        @Nullable List<String> parts) {

    static MoreForm blank(String until) {
        return new MoreForm(UUID.randomUUID().toString(), null, until, List.of());
    }

    public List<String> chosen() {
        return parts == null ? List.of() : parts;
    }

    Result<ShareMore.Command, FormErrors> toCommand(UUID record, UUID request, LocalDate today) {
        var errors = FormErrors.NONE;
        if (Inputs.text(words).isEmpty() && chosen().isEmpty()) {
            errors = errors.with("words", t("consultation.form.more"));
        }
        if (!AskForm.untilIsRight(until, today)) {
            errors = errors.with("until", t("consultation.form.until"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ShareMore.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        record,
                        request,
                        Inputs.text(words),
                        Inputs.date(until).orElseThrow(),
                        Set.copyOf(chosen())));
    }
}

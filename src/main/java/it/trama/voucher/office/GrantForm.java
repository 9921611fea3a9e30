package it.trama.voucher.office;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money granted in advance, as typed. */
public record GrantForm(
        @Nullable String id,
        @Nullable String line,
        @Nullable String ceiling,
        @Nullable String from,
        @Nullable String until,
        @Nullable String act) {

    Result<Sums.NewGrant, FormErrors> toGrant() {
        var errors = errors();
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new Sums.NewGrant(
                        Inputs.id(id).orElseThrow(),
                        Inputs.id(line).orElseThrow(),
                        Inputs.date(from).orElseThrow(),
                        Inputs.date(until).orElse(null),
                        Inputs.number(ceiling).orElseThrow(),
                        Inputs.text(act)));
    }

    private FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(line).isEmpty()) {
            errors = errors.with("line", t("voucher.error.line"));
        }
        Optional<BigDecimal> amount = Inputs.number(ceiling);
        if (amount.isEmpty()
                || amount.get().signum() <= 0
                || amount.get().stripTrailingZeros().scale() > 2) {
            errors = errors.with("ceiling", t("voucher.error.ceiling"));
        }
        Optional<LocalDate> starts = Inputs.date(from);
        Optional<LocalDate> ends = Inputs.date(until);
        if (starts.isEmpty()) {
            errors = errors.with("from", t("voucher.error.from"));
        }
        if (!Inputs.text(until).isEmpty()
                && (ends.isEmpty() || (starts.isPresent() && ends.get().isBefore(starts.get())))) {
            errors = errors.with("until", t("voucher.error.until"));
        }
        if (Inputs.text(act).isEmpty()) {
            errors = errors.with("act", t("voucher.error.act"));
        }
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("voucher.error.stale"));
        }
        return errors;
    }
}

package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result.Done;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exact identity as typed: a fiscal code, or the whole name, and the birth date. */
public record IdentityForm(
        @Nullable String code,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birth,
        @Nullable String reason) {

    /** @param codeBase the fiscal code without omocodia, or empty text */
    record Identity(String codeBase, String familyName, String givenName, LocalDate birthDate) {}

    static final IdentityForm BLANK = new IdentityForm(null, null, null, null, null);

    FormErrors errors() {
        var errors = FormErrors.NONE;
        boolean withCode = !Inputs.text(code).isEmpty();
        if (withCode && codeBase().isEmpty()) {
            errors = errors.with("code", t("casefile.ask.codeWrong"));
        }
        if (!withCode
                && (Inputs.text(familyName).isEmpty() || Inputs.text(givenName).isEmpty())) {
            errors = errors.with("code", t("casefile.ask.whoMissing"));
        }
        if (Inputs.date(birth).isEmpty()) {
            errors = errors.with("birth", t("casefile.ask.birthMissing"));
        }
        if (Inputs.choice(AskReason.class, reason).isEmpty()) {
            errors = errors.with("reason", t("casefile.ask.reasonMissing"));
        }
        return errors;
    }

    private Optional<String> codeBase() {
        return FiscalCode.parse(Inputs.text(code)) instanceof Done(var parsed)
                ? Optional.of(parsed.base().value())
                : Optional.empty();
    }

    /** Only of a form without errors. */
    AskHelpByIdentity.Command toCommand() {
        return new AskHelpByIdentity.Command(
                new Identity(
                        codeBase().orElse(""),
                        Inputs.text(familyName),
                        Inputs.text(givenName),
                        Inputs.date(birth).orElseThrow()),
                Inputs.choice(AskReason.class, reason).orElseThrow());
    }
}

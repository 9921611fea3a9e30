package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result.Done;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who consents, as typed without the registry: a fiscal code or the whole name, and the birth date. */
public record PersonForm(
        @Nullable String code,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birth) {

    static PersonForm blank() {
        return new PersonForm(null, null, null, null);
    }

    /** Added to what is wrong with the rest. */
    FormErrors errors(FormErrors rest) {
        var errors = rest;
        boolean withCode = !Inputs.text(code).isEmpty();
        if (withCode && base().isEmpty()) {
            errors = errors.with("code", t("casefile.ask.codeWrong"));
        }
        if (Inputs.text(familyName).isEmpty() || Inputs.text(givenName).isEmpty()) {
            errors = errors.with("familyName", t("sharing.consent.name.missing"));
        }
        return Inputs.date(birth).isPresent() ? errors : errors.with("birth", t("casefile.ask.birthMissing"));
    }

    NewConsent.Named toPerson() {
        return new NewConsent.Named(
                base().orElse(""),
                Inputs.text(familyName),
                Inputs.text(givenName),
                Inputs.date(birth).orElseThrow());
    }

    private Optional<String> base() {
        return FiscalCode.parse(Inputs.text(code)) instanceof Done(var parsed)
                ? Optional.of(parsed.base().value())
                : Optional.empty();
    }
}

package it.trama.casefile.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent as typed; {@code until} is the last day. */
public record ConsentForm(
        @Nullable String id,
        @Nullable String tier,
        @Nullable String reference,
        @Nullable String until) {

    static ConsentForm blank() {
        return new ConsentForm(UUID.randomUUID().toString(), null, t("casefile.consent.currentText"), null);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.choice(Tier.class, tier).isEmpty()) {
            errors = errors.with("tier", t("casefile.consent.tierMissing"));
        }
        if (Inputs.text(reference).isEmpty()) {
            errors = errors.with("reference", t("casefile.consent.referenceMissing"));
        }
        if (!Inputs.text(until).isEmpty() && Inputs.date(until).isEmpty()) {
            errors = errors.with("until", t("casefile.consent.untilWrong"));
        }
        return errors;
    }

    /** Only of a form without errors. */
    RecordConsent.Command toCommand(UUID record) {
        return new RecordConsent.Command(
                Inputs.id(id).orElseThrow(),
                record,
                Inputs.choice(Tier.class, tier).orElseThrow(),
                Inputs.text(reference),
                Inputs.date(until).map(day -> day.plusDays(1)).orElse(null));
    }
}

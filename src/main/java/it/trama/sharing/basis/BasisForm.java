package it.trama.sharing.basis;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.sharing.Decision.Tier;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A basis as typed. */
public record BasisForm(
        @Nullable String id,
        @Nullable String exchange,
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String tier,
        @Nullable String reference,
        @Nullable String from) {

    static BasisForm blank(LocalDate today) {
        return new BasisForm(
                UUID.randomUUID().toString(), null, "*", null, Tier.MINIMAL.name(), null, Formats.date(today));
    }

    Result<SetBasis.Command, FormErrors> toCommand(SetBasis.Shown shown, LocalDate today) {
        var errors = errors(shown, today);
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new SetBasis.Command(
                        Inputs.id(id).orElseThrow(),
                        new SetBasis.Line(Inputs.text(exchange), Inputs.text(kind)),
                        Inputs.choice(Ground.class, basis).orElseThrow(),
                        Inputs.choice(Tier.class, tier).orElseThrow(),
                        Inputs.text(reference),
                        Inputs.date(from).orElseThrow()));
    }

    private FormErrors errors(SetBasis.Shown shown, LocalDate today) {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("sharing.form.stale"));
        }
        if (!shown.exchanges().contains(Inputs.text(exchange))) {
            errors = errors.with("exchange", t("sharing.bases.exchange.missing"));
        }
        if (!"*".equals(kind) && !shown.kinds().contains(Inputs.text(kind))) {
            errors = errors.with("kind", t("sharing.bases.kind.missing"));
        }
        if (Inputs.choice(Ground.class, basis).isEmpty()) {
            errors = errors.with("basis", t("sharing.bases.basis.missing"));
        }
        if (Inputs.choice(Tier.class, tier).isEmpty()) {
            errors = errors.with("tier", t("sharing.bases.tier.missing"));
        }
        if (Inputs.text(reference).isEmpty()) {
            errors = errors.with("reference", t("sharing.bases.reference.missing"));
        }
        return Inputs.date(from).filter(day -> !day.isBefore(today)).isPresent()
                ? errors
                : errors.with("from", t("sharing.bases.from.wrong"));
    }
}

package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.sharing.Decision.Tier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as typed.
 *
 * @param to    empty: every body of the network
 * @param until the last day
 */
public record ConsentForm(
        @Nullable String id,
        @Nullable String exchange,
        @Nullable String to,
        @Nullable String tier,
        @Nullable String until,
        @Nullable Given given) {

    private static final Given NOTHING = new Given(null, null, null, null, null);

    /** @param text version and language, e.g. {@code 1/it} */
    public record Given(
            @Nullable String text,
            @Nullable String means,
            @Nullable String by,
            @Nullable String giver,
            @Nullable String place) {}

    static ConsentForm blank() {
        var given = new Given("1/it", null, Giver.PERSON.name(), null, null);
        return new ConsentForm(UUID.randomUUID().toString(), "HELP_CHECK", null, null, null, given);
    }

    public Given how() {
        return given == null ? NOTHING : given;
    }

    Result<NewConsent, FormErrors> toConsent() {
        var errors = errors();
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewConsent(
                        Inputs.id(id).orElseThrow(),
                        new NewConsent.Scope(
                                Inputs.text(exchange),
                                Inputs.id(to).orElse(null),
                                Inputs.choice(Tier.class, tier).orElseThrow()),
                        new NewConsent.Given(
                                Inputs.text(how().text()),
                                Inputs.choice(Means.class, how().means()).orElseThrow(),
                                Inputs.choice(Giver.class, how().by()).orElseThrow(),
                                Inputs.text(how().giver()),
                                Inputs.text(how().place())),
                        Inputs.date(until).map(day -> day.plusDays(1)).orElse(null),
                        null));
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("sharing.form.stale"));
        }
        if (Inputs.text(exchange).isEmpty()) {
            errors = errors.with("exchange", t("sharing.consent.exchange.missing"));
        }
        if (Inputs.choice(Tier.class, tier).isEmpty()) {
            errors = errors.with("tier", t("sharing.consent.tier.missing"));
        }
        if (!Inputs.text(how().text()).matches("\\d{1,4}/[a-z]{2}")) {
            errors = errors.with("given.text", t("sharing.consent.text.missing"));
        }
        if (Inputs.choice(Means.class, how().means()).isEmpty()) {
            errors = errors.with("given.means", t("sharing.consent.means.missing"));
        }
        if (Inputs.choice(Giver.class, how().by()).isEmpty()) {
            errors = errors.with("given.by", t("sharing.consent.by.missing"));
        }
        return Inputs.text(until).isEmpty() || Inputs.date(until).isPresent()
                ? errors
                : errors.with("until", t("sharing.consent.until.wrong"));
    }
}

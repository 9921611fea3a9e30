package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.trust.SealedNetwork;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opening a sealed record, as typed. */
public record SealedForm(
        @Nullable String id,
        @Nullable String network,
        @Nullable String why) {

    static SealedForm blank(String network) {
        return new SealedForm(UUID.randomUUID().toString(), network, "");
    }

    Result<OpenSealed.Command, FormErrors> toCommand(UUID person) {
        Optional<SealedNetwork> wanted = Inputs.choice(SealedNetwork.class, network);
        String reason = Inputs.text(why);
        var errors = FormErrors.NONE;
        if (wanted.isEmpty()) {
            errors = errors.with("network", t("casefile.sealed.networkMissing"));
        }
        if (reason.isEmpty()) {
            errors = errors.with("why", t("casefile.sealed.whyMissing"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new OpenSealed.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID), person, wanted.orElseThrow(), reason));
    }
}

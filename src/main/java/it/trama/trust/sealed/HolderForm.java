package it.trama.trust.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.trust.SealedNetwork;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param who body and worker, as {@code body:worker} */
public record HolderForm(
        @Nullable String id, @Nullable String who, @Nullable String network) {

    static HolderForm blank() {
        return new HolderForm(UUID.randomUUID().toString(), "", "");
    }

    Result<ManageHolders.Name, FormErrors> toCommand() {
        String[] parts = Inputs.text(who).split(":", 2);
        Optional<UUID> body = Inputs.id(parts[0]);
        Optional<UUID> user = Inputs.id(parts[parts.length - 1]);
        Optional<SealedNetwork> wanted = Inputs.choice(SealedNetwork.class, network);
        var errors = FormErrors.NONE;
        if (parts.length < 2 || body.isEmpty() || user.isEmpty()) {
            errors = errors.with("who", t("trust.sealed.whoMissing"));
        }
        if (wanted.isEmpty()) {
            errors = errors.with("network", t("trust.sealed.networkMissing"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ManageHolders.Name(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        body.orElseThrow(),
                        user.orElseThrow(),
                        wanted.orElseThrow()));
    }
}

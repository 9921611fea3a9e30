package it.trama.goods.stock;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.stock.Goods.NewDonor;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A donor as typed. */
public record DonorForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String contact) {

    static DonorForm blank() {
        return new DonorForm(UUID.randomUUID().toString(), null, null);
    }

    Result<NewDonor, FormErrors> toDonor() {
        return Inputs.text(name).isEmpty()
                ? Result.refused(FormErrors.at("name", t("goods.error.name")))
                : Result.done(new NewDonor(
                        Inputs.id(id).orElseGet(UUID::randomUUID), Inputs.text(name), Inputs.text(contact)));
    }
}

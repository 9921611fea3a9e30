package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.list.Recipient.Identity;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for the list, as typed.
 *
 * @param familyName with no given name and no birth date: how somebody without a name is called here
 */
public record RecipientForm(
        @Nullable String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birth,
        @Nullable String code,
        @Nullable String people,
        @Nullable String parcels) {

    private static final int MOST_PEOPLE = 30;
    private static final int MOST_PARCELS = 9;

    static RecipientForm blank() {
        return new RecipientForm(UUID.randomUUID().toString(), null, null, null, null, "1", "1");
    }

    Result<ManageList.Add, FormErrors> named() {
        var errors = counts();
        if (Inputs.text(familyName).isEmpty()) {
            errors = errors.with("familyName", t("goods.list.error.family"));
        }
        if (Inputs.text(givenName).isEmpty()) {
            errors = errors.with("givenName", t("goods.list.error.given"));
        }
        if (Inputs.date(birth).isEmpty()) {
            errors = errors.with("birth", t("goods.list.error.birth"));
        }
        if (!Inputs.text(code).isEmpty() && codeBase().isEmpty()) {
            errors = errors.with("code", t("goods.list.error.code"));
        }
        if (errors.any()) {
            return Result.refused(errors);
        }
        var identity = new Identity(
                codeBase().orElse(""),
                Inputs.text(familyName),
                Inputs.text(givenName),
                Inputs.date(birth).orElseThrow());
        return Result.done(
                new ManageList.Add(recipient(identity.familyName() + " " + identity.givenName(), false), identity));
    }

    Result<ManageList.Add, FormErrors> anonymous() {
        var errors = counts();
        if (Inputs.text(familyName).isEmpty()) {
            errors = errors.with("familyName", t("goods.list.error.label"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ManageList.Add(recipient(Inputs.text(familyName), true), null));
    }

    private Recipient recipient(String label, boolean anonymous) {
        return new Recipient(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                label,
                anonymous,
                people(people).orElseThrow(),
                parcels(parcels).orElseThrow());
    }

    private FormErrors counts() {
        var errors = people(people).isPresent() ? FormErrors.NONE : FormErrors.at("people", wrongPeople());
        return parcels(parcels).isPresent() ? errors : errors.with("parcels", wrongParcels());
    }

    static Optional<Integer> people(@Nullable String typed) {
        return count(typed, MOST_PEOPLE);
    }

    static Optional<Integer> parcels(@Nullable String typed) {
        return count(typed, MOST_PARCELS);
    }

    static String wrongPeople() {
        return t("goods.list.error.people", MOST_PEOPLE);
    }

    static String wrongParcels() {
        return t("goods.list.error.parcels", MOST_PARCELS);
    }

    private static Optional<Integer> count(@Nullable String typed, int most) {
        return Inputs.number(typed)
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.signum() > 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private Optional<String> codeBase() {
        return FiscalCode.parse(Inputs.text(code)) instanceof Done(var parsed)
                ? Optional.of(parsed.base().value())
                : Optional.empty();
    }
}

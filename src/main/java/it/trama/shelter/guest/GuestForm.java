package it.trama.shelter.guest;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.guest.Stay.Identity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest's name, as typed.
 *
 * @param agreed the guest wants to be called by the name; asked of who had none before
 */
public record GuestForm(
        @Nullable String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birth,
        @Nullable String code,
        @Nullable String sex,
        @Nullable String agreed) {

    static GuestForm blank() {
        return new GuestForm(UUID.randomUUID().toString(), null, null, null, null, null, null);
    }

    Result<KeepGuests.Add, FormErrors> toAdd() {
        var errors = named();
        if (Inputs.choice(Sex.class, sex).isEmpty()) {
            errors = errors.with("sex", t("shelter.error.sex"));
        }
        if (errors.any()) {
            return Result.refused(errors);
        }
        Identity who = identity();
        return Result.done(new KeepGuests.Add(
                new Guest(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        who.familyName() + " " + who.givenName(),
                        who.familyName() + " " + who.givenName(),
                        Inputs.choice(Sex.class, sex).orElseThrow(),
                        who.birthDate().getYear(),
                        null),
                who));
    }

    Result<KeepGuests.Name, FormErrors> toName(UUID guest) {
        var errors = named();
        if (agreed == null) {
            errors = errors.with("agreed", t("shelter.error.agreed"));
        }
        return errors.any() ? Result.refused(errors) : Result.done(new KeepGuests.Name(guest, identity()));
    }

    private FormErrors named() {
        var errors = FormErrors.NONE;
        if (Inputs.text(familyName).isEmpty()) {
            errors = errors.with("familyName", t("shelter.error.family"));
        }
        if (Inputs.text(givenName).isEmpty()) {
            errors = errors.with("givenName", t("shelter.error.given"));
        }
        if (Inputs.date(birth).isEmpty()) {
            errors = errors.with("birth", t("shelter.error.birth"));
        }
        if (!Inputs.text(code).isEmpty() && codeBase().isEmpty()) {
            errors = errors.with("code", t("shelter.error.code"));
        }
        return errors;
    }

    private Identity identity() {
        return new Identity(
                codeBase().orElse(""),
                Inputs.text(familyName),
                Inputs.text(givenName),
                Inputs.date(birth).orElseThrow());
    }

    private Optional<String> codeBase() {
        return FiscalCode.parse(Inputs.text(code)) instanceof Done(var parsed)
                ? Optional.of(parsed.base().value())
                : Optional.empty();
    }
}

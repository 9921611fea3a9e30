package it.trama.people.registration;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Sex;
import it.trama.people.Countries;
import it.trama.people.registration.NewPerson.Codes;
import it.trama.people.registration.NewPerson.Home;
import it.trama.people.registration.NewPerson.Who;
import it.trama.people.registration.RegisterPerson.Confirmation;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form as it was typed; nothing is lost when it comes back with errors. */
public record RegistrationForm(Map<String, String> typed) {

    private static final int LONGEST = 200;

    public RegistrationForm {
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    /** What cannot even be read as what it should be. */
    FormErrors errors(Set<String> municipalities) {
        var errors = FormErrors.NONE;
        for (String field : new String[] {"familyName", "givenName"}) {
            if (of(field).isEmpty() || of(field).length() > LONGEST) {
                errors = errors.with(field, t("people.form.missing." + field));
            }
        }
        if (sex().isEmpty()) {
            errors = errors.with("sex", t("people.form.missing.sex"));
        }
        if (birthDate().isEmpty()) {
            errors = errors.with("birthDate", t("people.form.missing.birthDate"));
        }
        if (!of("fiscalCode").isEmpty() && FiscalCode.parse(of("fiscalCode")) instanceof Refused(var reason)) {
            errors = errors.with("fiscalCode", t("people.form.code." + reason));
        }
        if (!Countries.exists(of("citizenship"))) {
            errors = errors.with("citizenship", t("people.form.missing.citizenship"));
        }
        if (!of("municipality").isEmpty() && !municipalities.contains(of("municipality"))) {
            errors = errors.with("municipality", t("people.form.unknownMunicipality"));
        }
        return errors;
    }

    /** Only of a form without errors. */
    NewPerson toPerson() {
        return new NewPerson(
                id(),
                new Who(
                        of("familyName"),
                        of("givenName"),
                        sex().orElseThrow(),
                        birthDate().orElseThrow(),
                        of("citizenship")),
                new Codes(
                        fiscalCode(),
                        orNull(of("temporaryCode").replace(" ", "").toUpperCase(Locale.ROOT))),
                new Home(orNull(of("municipality")), of("address"), of("phone")));
    }

    /** A form that lost its id gets a new one: it then stands for another sending. */
    UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    Set<Confirmation> confirmed() {
        return Arrays.stream(Confirmation.values())
                .filter(confirmation -> !of(confirmation.name()).isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Sex> sex() {
        return Inputs.choice(Sex.class, of("sex"));
    }

    private Optional<LocalDate> birthDate() {
        return Inputs.date(of("birthDate"));
    }

    private @Nullable FiscalCode fiscalCode() {
        return FiscalCode.parse(of("fiscalCode")) instanceof Done(var code) ? code : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

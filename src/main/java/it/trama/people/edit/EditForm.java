package it.trama.people.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Sex;
import it.trama.people.Countries;
import it.trama.people.PersonChanges.Kind;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The person's data as typed; several languages may be ticked. */
public record EditForm(Map<String, String> typed, List<String> languages) {

    static final List<String> CIVIL = List.of("SINGLE", "MARRIED", "CIVIL_UNION", "SEPARATED", "DIVORCED", "WIDOWED");

    public EditForm {
        typed = Map.copyOf(typed);
        languages = List.copyOf(languages);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    int version() {
        return of("version").matches("\\d{1,9}") ? Integer.parseInt(of("version")) : -1;
    }

    Kind kind() {
        return Inputs.choice(Kind.class, of("kind")).orElse(Kind.CHANGE);
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        for (String field : List.of("familyName", "givenName")) {
            if (of(field).isEmpty() || of(field).length() > 200) {
                errors = errors.with(field, t("people.form.missing." + field));
            }
        }
        if (Inputs.choice(Sex.class, of("sex")).isEmpty()) {
            errors = errors.with("sex", t("people.form.missing.sex"));
        }
        Optional<LocalDate> birth = Inputs.date(of("birthDate"));
        if (birth.isEmpty() || birth.get().isAfter(today)) {
            errors = errors.with("birthDate", t("people.form.missing.birthDate"));
        }
        if (!of("fiscalCode").isEmpty() && FiscalCode.parse(of("fiscalCode")) instanceof Refused(var reason)) {
            errors = errors.with("fiscalCode", t("people.form.code." + reason));
        }
        if (!Countries.exists(of("citizenship"))) {
            errors = errors.with("citizenship", t("people.form.missing.citizenship"));
        }
        if (!of("deceasedOn").isEmpty() && !isDeath(birth, today)) {
            errors = errors.with("deceasedOn", t("people.edit.badDeath"));
        }
        return kind() == Kind.CORRECTION && of("reason").isEmpty()
                ? errors.with("reason", t("people.edit.missing.reason"))
                : errors;
    }

    private boolean isDeath(Optional<LocalDate> birth, LocalDate today) {
        return Inputs.date(of("deceasedOn"))
                .filter(died ->
                        !died.isAfter(today) && birth.filter(died::isBefore).isEmpty())
                .isPresent();
    }

    /** As it is stored, each a text; only of a form without errors. */
    Map<PersonField, String> values() {
        var values = new EnumMap<PersonField, String>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            values.put(field, of(field.input()));
        }
        values.computeIfPresent(PersonField.BIRTH_DATE, (_, day) -> date(day));
        values.computeIfPresent(PersonField.DECEASED_ON, (_, day) -> date(day));
        values.computeIfPresent(PersonField.FISCAL_CODE, (_, code) -> code(code));
        values.computeIfPresent(PersonField.TEMPORARY_CODE, (_, code) -> code(code));
        values.put(
                PersonField.LANGUAGES,
                String.join(",", languages.stream().sorted().toList()));
        values.put(PersonField.MEDIATOR, of("mediator").isEmpty() ? "" : "true");
        return values;
    }

    private static String date(String typed) {
        return Inputs.date(typed).map(LocalDate::toString).orElse("");
    }

    private static String code(String typed) {
        return typed.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}

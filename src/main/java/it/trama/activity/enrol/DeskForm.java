package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody as typed: whole at the organiser's desk, contact and needs only from a record. */
public record DeskForm(Map<String, String> typed) {

    static DeskForm blank() {
        return new DeskForm(Map.of("id", UUID.randomUUID().toString()));
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    private FormErrors fromRecord() {
        return of("contact").isEmpty() ? FormErrors.at("contact", t("activity.error.whom")) : FormErrors.NONE;
    }

    FormErrors recordErrors() {
        return Inputs.id(of("id")).isEmpty() ? fromRecord().with("", t("activity.error.stale")) : fromRecord();
    }

    FormErrors errors() {
        var errors = fromRecord();
        for (String name : java.util.List.of("familyName", "givenName")) {
            if (of(name).isEmpty()) {
                errors = errors.with(name, t("activity.error." + name));
            }
        }
        if (Inputs.date(of("born")).isEmpty()) {
            errors = errors.with("born", t("activity.error.born"));
        }
        if (Inputs.choice(Sex.class, of("sex")).isEmpty()) {
            errors = errors.with("sex", t("activity.error.sex"));
        }
        return !of("code").isEmpty() && codeBase().isEmpty() ? errors.with("code", t("activity.error.code")) : errors;
    }

    private Optional<String> codeBase() {
        return FiscalCode.parse(of("code")) instanceof Done(var parsed)
                ? Optional.of(parsed.base().value())
                : Optional.empty();
    }

    /** Only of a form without errors. */
    Enrol.AtDesk atDesk(UUID activity) {
        return new Enrol.AtDesk(
                Inputs.id(of("id")).orElseGet(UUID::randomUUID),
                activity,
                new Enrol.Typed(
                        codeBase().orElse(""),
                        of("familyName"),
                        of("givenName"),
                        Inputs.date(of("born")).orElseThrow(),
                        Inputs.choice(Sex.class, of("sex")).orElseThrow(),
                        of("municipality")),
                of("contact"),
                of("needs"));
    }

    /** Only of a form without errors. */
    Enrol.FromRecord fromRecord(UUID record, UUID activity) {
        return new Enrol.FromRecord(Inputs.id(of("id")).orElseThrow(), record, activity, of("contact"), of("needs"));
    }
}

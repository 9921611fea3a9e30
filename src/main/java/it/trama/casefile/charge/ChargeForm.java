package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Taking in charge as typed. */
public record ChargeForm(
        @Nullable String id,
        @Nullable String from,
        @Nullable String area,
        @Nullable String manager,
        @Nullable String team,
        @Nullable String poverty) {

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.choice(Area.class, area).isEmpty()) {
            errors = errors.with("area", t("casefile.charge.areaMissing"));
        }
        if (Inputs.id(manager).isEmpty()) {
            errors = errors.with("manager", t("casefile.charge.managerMissing"));
        }
        if (Inputs.id(team).isEmpty()) {
            errors = errors.with("team", t("casefile.charge.teamMissing"));
        }
        if (Inputs.date(from).isEmpty()) {
            errors = errors.with("from", t("casefile.charge.fromMissing"));
        }
        return errors;
    }

    /** Only of a form without errors. */
    TakeInCharge.Command toCommand(UUID person) {
        return new TakeInCharge.Command(
                Inputs.id(id).orElseThrow(),
                person,
                Inputs.date(from).orElseThrow(),
                Inputs.choice(Area.class, area).orElseThrow(),
                new TakeInCharge.Staff(
                        Inputs.id(manager).orElseThrow(), Inputs.id(team).orElseThrow()),
                "yes".equals(poverty));
    }
}

package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Handing records over, as typed: those that are ticked. */
public record CaseloadForm(
        @Nullable String id,
        @Nullable List<String> takings,
        @Nullable String to,
        @Nullable String day,
        @Nullable String reason) {

    static CaseloadForm blank(String day) {
        return new CaseloadForm(UUID.randomUUID().toString(), List.of(), "", day, "");
    }

    public boolean ticked(String taking) {
        return takings != null && takings.contains(taking);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (chosen().isEmpty()) {
            errors = errors.with("", t("casefile.caseload.refused.nobodyChosen"));
        }
        if (Inputs.id(to).isEmpty()) {
            errors = errors.with("to", t("casefile.caseload.refused.toMissing"));
        }
        if (Inputs.date(day).isEmpty()) {
            errors = errors.with("day", t("casefile.caseload.refused.dayMissing"));
        }
        if (Inputs.text(reason).isEmpty()) {
            errors = errors.with("reason", t("casefile.caseload.refused.reasonMissing"));
        }
        return errors;
    }

    private List<UUID> chosen() {
        return takings == null
                ? List.of()
                : takings.stream().map(Inputs::id).flatMap(Optional::stream).toList();
    }

    /** Only of a form without errors. */
    Reassign.Command toCommand(UUID worker) {
        return new Reassign.Command(
                Inputs.id(id).orElseThrow(),
                chosen(),
                worker,
                Inputs.id(to).orElseThrow(),
                Inputs.date(day).orElseThrow(),
                Inputs.text(reason));
    }
}

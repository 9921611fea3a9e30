package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.folio.PartRows.Duty;
import it.trama.agreement.folio.PartRows.Outcome;
import it.trama.agreement.folio.PartRows.Owner;
import it.trama.agreement.folio.PartRows.Party;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is typed on an agreement's folio. */
public record PartForm(Map<String, String> typed) {

    static final List<String> ROLES = List.of("SIGNATORY", "ADHERENT");
    private static final int MOST_MONTHS = 60;

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    private UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    private FormErrors day(String field, FormErrors errors) {
        return Inputs.date(of(field)).isEmpty() ? errors.with(field, t("agreement.error.day")) : errors;
    }

    LocalDate day(String field) {
        return Inputs.date(of(field)).orElseThrow();
    }

    FormErrors ofParty() {
        var errors = FormErrors.NONE;
        if (of("name").isEmpty() && Inputs.id(of("organisation")).isEmpty()) {
            errors = errors.with("organisation", t("agreement.error.party"));
        }
        if (!ROLES.contains(of("role"))) {
            errors = errors.with("role", t("agreement.error.role"));
        }
        return day("since", errors);
    }

    /** @param bodyName of the chosen body; empty: the typed name stands */
    Party party(Optional<UUID> body, String bodyName) {
        return new Party(
                id(),
                body.orElse(null),
                bodyName.isEmpty() ? of("name") : bodyName,
                of("role"),
                day("since"),
                null,
                of("act"));
    }

    FormErrors ofDuty() {
        var errors = FormErrors.NONE;
        if (Inputs.id(of("party")).isEmpty()) {
            errors = errors.with("party", t("agreement.error.dutyParty"));
        }
        if (of("duty").isEmpty()) {
            errors = errors.with("duty", t("agreement.error.duty"));
        }
        boolean months = of("every").isEmpty()
                || Inputs.number(of("every"))
                        .filter(n -> n.signum() >= 0
                                && n.compareTo(BigDecimal.valueOf(MOST_MONTHS)) <= 0
                                && n.stripTrailingZeros().scale() <= 0)
                        .isPresent();
        return day("due", months ? errors : errors.with("every", t("agreement.error.every")));
    }

    Duty duty() {
        return new Duty(
                id(),
                new Owner(Inputs.id(of("party")).orElseThrow(), null, ""),
                of("duty"),
                day("due"),
                Inputs.number(of("every")).map(BigDecimal::intValue).orElse(0),
                Outcome.NONE);
    }

    FormErrors ofDone(LocalDate today) {
        var errors = day("done", FormErrors.NONE);
        if (Inputs.date(of("done")).filter(day -> day.isAfter(today)).isPresent()) {
            errors = errors.with("done", t("agreement.error.future"));
        }
        return of("evidence").isEmpty() ? errors.with("evidence", t("agreement.error.evidence")) : errors;
    }

    FormErrors ofSigning(LocalDate today) {
        var errors = day("signed", FormErrors.NONE);
        return Inputs.date(of("signed")).filter(day -> day.isAfter(today)).isPresent()
                ? errors.with("signed", t("agreement.error.future"))
                : errors;
    }

    FormErrors ofEnding() {
        var errors = day("ended", FormErrors.NONE);
        return of("why").isEmpty() ? errors.with("why", t("agreement.error.why")) : errors;
    }
}

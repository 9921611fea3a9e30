package it.trama.accreditation.codesign;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.codesign.Codesigns.Candidate;
import it.trama.accreditation.codesign.Codesigns.Codesign;
import it.trama.accreditation.codesign.Codesigns.Step;
import it.trama.accreditation.codesign.Phase.Move;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is typed on the pages of a co-design. */
public record CodesignForm(Map<String, String> typed) {

    String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<LocalDate> day(String field) {
        return Inputs.date(typed.get(field));
    }

    private FormErrors day(String field, FormErrors errors) {
        return day(field).isEmpty() ? errors.with(field, t("accreditation.error.day")) : errors;
    }

    private FormErrors text(String field, FormErrors errors) {
        return text(field).isEmpty() ? errors.with(field, t("accreditation.codesign.error." + field)) : errors;
    }

    private UUID id(String field) {
        return Inputs.id(typed.get(field)).orElseThrow(NotFound::new);
    }

    FormErrors ofNotice() {
        FormErrors errors = day("closes", day("notice", text("act", text("title", FormErrors.NONE))));
        boolean backwards = day("notice")
                .flatMap(notice -> day("closes").filter(closes -> closes.isBefore(notice)))
                .isPresent();
        return backwards ? errors.with("closes", t("accreditation.error.closes")) : errors;
    }

    Codesign notice() {
        return new Codesign(
                id("id"),
                text("title"),
                text("act"),
                day("notice").orElseThrow(),
                day("closes").orElseThrow(),
                Phase.NOTICE);
    }

    FormErrors ofCandidate() {
        FormErrors errors = day("received", FormErrors.NONE);
        errors = Inputs.id(typed.get("body")).isEmpty()
                ? errors.with("body", t("accreditation.procurement.error.body"))
                : errors;
        return text("runts").isEmpty() ? errors : day("checked", errors);
    }

    Candidate candidate() {
        return new Candidate(
                id("id"),
                id("body"),
                day("received").orElseThrow(),
                text("runts"),
                text("runts").isEmpty() ? null : day("checked").orElseThrow(),
                null,
                "");
    }

    FormErrors ofCheck() {
        return day("checked", text("runts", FormErrors.NONE));
    }

    WorkOnCodesign.Check check(UUID codesign) {
        return new WorkOnCodesign.Check(
                codesign, id("candidate"), text("runts"), day("checked").orElseThrow());
    }

    FormErrors ofJudgement() {
        FormErrors errors = Inputs.id(typed.get("candidate")).isEmpty()
                ? FormErrors.at("candidate", t("accreditation.procurement.error.body"))
                : FormErrors.NONE;
        if (!text("outcome").equals("SELECTED") && !text("outcome").equals("EXCLUDED")) {
            return errors.with("outcome", t("accreditation.error.outcome"));
        }
        return text("outcome").equals("EXCLUDED") ? text("reason", errors) : errors;
    }

    WorkOnCodesign.Judge judgement(UUID codesign) {
        return new WorkOnCodesign.Judge(
                codesign, id("candidate"), text("outcome").equals("SELECTED"), text("reason"));
    }

    Optional<Move> move() {
        return Inputs.choice(Move.class, typed.get("move"));
    }

    private Optional<BigDecimal> amount() {
        return Inputs.number(typed.get("amount")).filter(n -> n.signum() >= 0);
    }

    FormErrors ofStep() {
        FormErrors errors = day("on", text("text", FormErrors.NONE));
        return !text("amount").isEmpty() && amount().isEmpty()
                ? errors.with("amount", t("accreditation.procurement.error.amount"))
                : errors;
    }

    Step step(String kind) {
        return new Step(id("id"), kind, day("on").orElseThrow(), text("act"), text("text"), amount().orElse(null));
    }
}

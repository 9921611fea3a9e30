package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.stage.EntryRows.Entry;
import it.trama.fund.stage.EntryRows.Said;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A movement as it is typed. */
public record EntryForm(Map<String, String> typed) {

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    String text(String field) {
        return Inputs.text(typed.get(field));
    }

    UUID id() {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    Optional<Money> amount() {
        return Inputs.number(typed.get("amount"))
                .filter(n -> n.signum() > 0 && n.scale() <= 2 && n.compareTo(MOST) <= 0)
                .map(Money::of);
    }

    FormErrors amountErrors() {
        FormErrors errors =
                amount().isEmpty() ? FormErrors.at("amount", t("fund.entry.error.amount")) : FormErrors.NONE;
        return dayErrors(errors);
    }

    FormErrors dayErrors(FormErrors errors) {
        return Inputs.date(typed.get("day")).isEmpty() ? errors.with("day", t("fund.entry.error.day")) : errors;
    }

    FormErrors needs(FormErrors errors, String field) {
        return text(field).isEmpty() ? errors.with(field, t("fund.entry.error." + field)) : errors;
    }

    Optional<Stage> stage() {
        return Inputs.choice(Stage.class, typed.get("stage"));
    }

    /** Only of a form without errors, as all below. */
    Said said() {
        return new Said(Inputs.date(typed.get("day")).orElseThrow(), text("reference"), text("note"));
    }

    Entry entry(UUID line, String kind) {
        return new Entry(id(), line, kind, amount().orElseThrow(), said());
    }
}

package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A year's plan, its money and its report as they are typed. */
public record YearForm(Map<String, String> typed) {

    private static final BigDecimal MOST = new BigDecimal("999999999");
    private static final int LONGEST = 20_000;

    Typed typed(FormErrors errors) {
        return new Typed(typed, errors);
    }

    String text(String field) {
        return Inputs.text(typed.get(field));
    }

    int version() {
        return Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(0);
    }

    Optional<Integer> year() {
        return Inputs.number(typed.get("year")).filter(n -> n.scale() <= 0).map(BigDecimal::intValue);
    }

    UUID id() {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    FormErrors ofText(String field) {
        return text(field).length() > LONGEST ? FormErrors.at(field, t("plan.error.filled", LONGEST)) : FormErrors.NONE;
    }

    private Optional<BigDecimal> amount() {
        return Inputs.number(typed.get("amount"))
                .filter(n -> n.signum() > 0 && n.compareTo(MOST) < 0 && n.scale() <= 2);
    }

    FormErrors ofSpend() {
        FormErrors errors = Inputs.id(typed.get("line")).isPresent()
                ? FormErrors.NONE
                : FormErrors.at("line", t("plan.error.line"));
        return amount().isPresent() ? errors : errors.with("amount", t("plan.error.amount"));
    }

    /** Only of a form without errors. */
    WorkOnYear.Spend spend(String item) {
        return new WorkOnYear.Spend(
                id(),
                item,
                Inputs.id(typed.get("line")).orElseThrow(),
                amount().orElseThrow(),
                typed.containsKey("place"));
    }
}

package it.trama.accreditation.procurement;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.procurement.Procurements.Caution;
import it.trama.accreditation.procurement.Procurements.Papers;
import it.trama.accreditation.procurement.Procurements.Procurement;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An award as it is typed. */
public record ProcurementForm(Map<String, String> typed) {

    /** Ten signs; the first tells the kind of code, the others are hexadecimal. */
    private static final Pattern CIG = Pattern.compile("[0-9A-Z][0-9A-F]{9}");

    private static final Pattern CUP = Pattern.compile("[A-Z]\\d{2}[A-Z]\\d{11}");

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private String code(String field) {
        return text(field).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private Optional<LocalDate> day(String field) {
        return Inputs.date(typed.get(field));
    }

    private Optional<BigDecimal> amount() {
        return Inputs.number(typed.get("amount")).filter(n -> n.signum() > 0);
    }

    FormErrors errors(List<String> categories) {
        FormErrors errors = FormErrors.NONE;
        for (String field : List.of("subject", "act")) {
            errors = text(field).isEmpty() ? errors.with(field, t("accreditation.procurement.error." + field)) : errors;
        }
        for (String field : List.of("signed", "from", "to")) {
            errors = day(field).isEmpty() ? errors.with(field, t("accreditation.error.day")) : errors;
        }
        errors = Inputs.choice(Route.class, typed.get("route")).isEmpty()
                ? errors.with("route", t("accreditation.procurement.error.route"))
                : errors;
        errors = categories.contains(text("category"))
                ? errors
                : errors.with("category", t("accreditation.procurement.error.category"));
        errors = Inputs.id(typed.get("body")).isEmpty()
                ? errors.with("body", t("accreditation.procurement.error.body"))
                : errors;
        errors = amount().isEmpty() ? errors.with("amount", t("accreditation.procurement.error.amount")) : errors;
        return codes(errors);
    }

    private FormErrors codes(FormErrors errors) {
        FormErrors all = errors;
        if (!code("cig").isEmpty() && !CIG.matcher(code("cig")).matches()) {
            all = all.with("cig", t("accreditation.procurement.error.cig"));
        }
        if (!code("cup").isEmpty() && !CUP.matcher(code("cup")).matches()) {
            all = all.with("cup", t("accreditation.procurement.error.cup"));
        }
        boolean backwards = day("from")
                .flatMap(from -> day("to").filter(to -> to.isBefore(from)))
                .isPresent();
        return backwards ? all.with("to", t("accreditation.procurement.error.to")) : all;
    }

    /** The rest only of a form without errors. */
    Procurement procurement() {
        var papers = new Papers(
                text("subject"),
                code("cig"),
                code("cup"),
                text("act"),
                day("signed").orElseThrow(),
                new Period(day("from").orElseThrow(), day("to").orElseThrow().plusDays(1)));
        return new Procurement(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.choice(Route.class, typed.get("route")).orElseThrow(),
                text("category"),
                Inputs.id(typed.get("body")).orElseThrow(),
                amount().orElseThrow().setScale(2, RoundingMode.HALF_UP),
                papers,
                new Caution(List.of(), text("reason")));
    }
}

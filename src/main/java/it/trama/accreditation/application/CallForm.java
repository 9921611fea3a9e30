package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.application.Calls.Call;
import it.trama.accreditation.application.Calls.Resolution;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new call, or the resolution of one, as it is typed. */
public record CallForm(Map<String, String> typed, List<String> areas) {

    private static final int MOST_YEARS = 10;

    private Optional<LocalDate> day(String field) {
        return Inputs.date(typed.get(field));
    }

    private Optional<Integer> years() {
        return Inputs.number(typed.get("years"))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(n -> n >= 1 && n <= MOST_YEARS);
    }

    FormErrors ofCall() {
        FormErrors errors = days(texts(FormErrors.NONE, "title", "act"), "actOn", "opens", "closes");
        errors = years().isEmpty() ? errors.with("years", t("accreditation.error.years")) : errors;
        errors = areas.isEmpty() ? errors.with("areas", t("accreditation.error.areas")) : errors;
        boolean backwards = day("opens")
                .flatMap(opens -> day("closes").filter(closes -> closes.isBefore(opens)))
                .isPresent();
        return backwards ? errors.with("closes", t("accreditation.error.closes")) : errors;
    }

    FormErrors ofResolution() {
        return days(texts(FormErrors.NONE, "number"), "adopted", "starts");
    }

    private FormErrors texts(FormErrors errors, String... fields) {
        FormErrors all = errors;
        for (String field : fields) {
            all = Inputs.text(typed.get(field)).isEmpty()
                    ? all.with(field, t("accreditation.error.missing." + field))
                    : all;
        }
        return all;
    }

    private FormErrors days(FormErrors errors, String... fields) {
        FormErrors all = errors;
        for (String field : fields) {
            all = day(field).isEmpty() ? all.with(field, t("accreditation.error.day")) : all;
        }
        return all;
    }

    /** The rest only of a form without errors. */
    Call call() {
        return new Call(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.text(typed.get("title")),
                Inputs.text(typed.get("act")),
                day("actOn").orElseThrow(),
                day("opens").orElseThrow(),
                day("closes").orElseThrow(),
                years().orElseThrow());
    }

    Resolution resolution() {
        return new Resolution(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.text(typed.get("number")),
                day("adopted").orElseThrow(),
                day("starts").orElseThrow());
    }
}

package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Reason;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A new list as it was typed. */
public record ListForm(String title, String source, String reason, String deadline, String rules, String text) {

    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_MONTHS = 24;

    static ListForm blank() {
        return new ListForm("", "", Reason.ECONOMIC.code(), "", "3 6", "");
    }

    static ListForm of(Map<String, String> sent) {
        return new ListForm(
                Inputs.text(sent.get("title")),
                Inputs.text(sent.get("source")),
                Inputs.text(sent.get("reason")),
                Inputs.text(sent.get("deadline")),
                Inputs.text(sent.get("attempts")) + " " + Inputs.text(sent.get("months")),
                sent.getOrDefault("text", ""));
    }

    public String attempts() {
        return rules.substring(0, rules.indexOf(' '));
    }

    public String months() {
        return rules.substring(rules.indexOf(' ') + 1);
    }

    Result<LoadList.Details, FormErrors> toDetails(LocalDate today) {
        Optional<LocalDate> until = Inputs.date(deadline).filter(day -> !day.isBefore(today));
        Optional<Reason> why = Reason.ofCode(reason);
        int tries = whole(attempts(), MOST_ATTEMPTS);
        int keep = whole(months(), MOST_MONTHS);
        FormErrors errors = FormErrors.NONE;
        errors = title.isEmpty() ? errors.with("title", t("signal.list.error.title")) : errors;
        errors = source.isEmpty() ? errors.with("source", t("signal.list.error.source")) : errors;
        errors = why.isEmpty() ? errors.with("reason", t("signal.error.reasons")) : errors;
        errors = until.isEmpty() ? errors.with("deadline", t("signal.list.error.deadline")) : errors;
        errors = tries == 0 ? errors.with("attempts", t("signal.list.error.number", MOST_ATTEMPTS)) : errors;
        errors = keep == 0 ? errors.with("months", t("signal.list.error.number", MOST_MONTHS)) : errors;
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new LoadList.Details(title, source, why.orElseThrow(), until.orElseThrow(), tries, keep));
    }

    /** 0: not a whole number from 1 to the most. */
    static int whole(String typed, int most) {
        return Inputs.number(typed)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
    }
}

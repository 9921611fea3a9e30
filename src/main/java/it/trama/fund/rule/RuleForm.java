package it.trama.fund.rule;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.rule.Rules.Bound;
import it.trama.fund.rule.Rules.Rule;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A rule as it is typed; each kind needs its own fields. */
public record RuleForm(Map<String, String> typed) {

    static final List<String> AREAS = List.of("CHILDHOOD", "DISABILITY", "POVERTY");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<RuleKind> kind() {
        return Inputs.choice(RuleKind.class, typed.get("kind"));
    }

    private List<String> items() {
        return Arrays.stream(BETWEEN.split(text("items").toUpperCase(Locale.ROOT)))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<BigDecimal> share() {
        return Inputs.number(typed.get("share"))
                .filter(share -> share.signum() > 0 && share.compareTo(HUNDRED) <= 0 && share.scale() <= 2);
    }

    private Optional<LocalDate> day() {
        return Inputs.date(typed.get("day"));
    }

    /** @param known whether the plan has such a branch */
    FormErrors errors(Predicate<String> known) {
        return kind().map(kind -> errors(kind, known))
                .orElseGet(() -> FormErrors.at("kind", t("fund.rule.error.kind")));
    }

    private FormErrors errors(RuleKind kind, Predicate<String> known) {
        FormErrors errors = FormErrors.NONE;
        if (kind == RuleKind.PURPOSE) {
            errors = items().isEmpty() ? errors.with("items", t("fund.rule.error.items")) : errors;
            for (String item : items()) {
                errors = known.test(item) ? errors : errors.with("items", t("fund.rule.error.unknown", item));
            }
        }
        boolean shares = kind == RuleKind.MIN_SHARE || kind == RuleKind.MAX_SHARE;
        if (shares && !AREAS.contains(text("area"))) {
            errors = errors.with("area", t("fund.rule.error.area"));
        }
        if (share().isEmpty()
                && (shares || (kind == RuleKind.CARRY_OVER && !text("share").isEmpty()))) {
            errors = errors.with("share", t("fund.rule.error.share"));
        }
        if (day().isEmpty() && (kind == RuleKind.DEADLINE || !text("day").isEmpty())) {
            errors = errors.with("day", t("fund.entry.error.day"));
        }
        return kind == RuleKind.OTHER && text("words").isEmpty()
                ? errors.with("words", t("fund.rule.error.words"))
                : errors;
    }

    /** Only of a form without errors; what its kind does not need is left out. */
    Rule rule() {
        RuleKind kind = kind().orElseThrow();
        boolean shares = kind == RuleKind.MIN_SHARE || kind == RuleKind.MAX_SHARE;
        var bound = new Bound(
                kind == RuleKind.PURPOSE ? items() : List.of(),
                shares ? text("area") : null,
                shares || kind == RuleKind.CARRY_OVER ? share().orElse(null) : null,
                kind == RuleKind.DEADLINE || kind == RuleKind.CARRY_OVER ? day().orElse(null) : null);
        return new Rule(Inputs.id(typed.get("id")).orElseThrow(NotFound::new), kind, bound, text("words"));
    }
}

package it.trama.shelter.bed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.bed.Bed.NewRule;
import it.trama.shelter.bed.Bed.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long one may stay, as typed. */
public record RuleForm(
        @Nullable String id,
        @Nullable String nights,
        @Nullable String within,
        @Nullable String renewal,
        @Nullable String source,
        @Nullable String verified) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(3650);

    static RuleForm of(@Nullable Rule rule) {
        String id = UUID.randomUUID().toString();
        return rule == null
                ? new RuleForm(id, null, null, null, null, null)
                : new RuleForm(
                        id,
                        Integer.toString(rule.nights()),
                        Integer.toString(rule.withinDays()),
                        Integer.toString(rule.renewalNights()),
                        rule.verified() ? rule.source() : null,
                        rule.verified() ? "true" : null);
    }

    Result<NewRule, FormErrors> toRule(UUID house, LocalDate today) {
        var errors = FormErrors.NONE;
        if (number(nights, 1).isEmpty()) {
            errors = errors.with("nights", t("shelter.error.nights"));
        }
        if (number(within, 1).isEmpty()) {
            errors = errors.with("within", t("shelter.error.within"));
        }
        if (number(renewal, 0).isEmpty()) {
            errors = errors.with("renewal", t("shelter.error.renewal"));
        }
        if (Inputs.text(source).isEmpty()) {
            errors = errors.with("source", t("shelter.error.source"));
        }
        if (errors.any()) {
            return Result.refused(errors);
        }
        return Result.done(new NewRule(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                house,
                new Rule(
                        number(nights, 1).orElseThrow(),
                        number(within, 1).orElseThrow(),
                        number(renewal, 0).orElseThrow(),
                        today,
                        Inputs.text(source),
                        verified != null)));
    }

    private static Optional<Integer> number(@Nullable String typed, int least) {
        return Inputs.number(typed)
                .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0
                        && n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(LONGEST) <= 0)
                .map(BigDecimal::intValueExact);
    }
}

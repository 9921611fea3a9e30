package it.trama.transport.rules;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.transport.Travel.Rules;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The rules as typed. */
public record RulesForm(Map<String, String> sent) {

    private record Limit(String least, String most, int decimals) {}

    private static final Map<String, Limit> LIMITS = limits();

    private static Map<String, Limit> limits() {
        var limits = new LinkedHashMap<String, Limit>();
        limits.put("speed", new Limit("10", "110", 0));
        limits.put("detour", new Limit("1", "3", 2));
        limits.put("within", new Limit("0.1", "30", 1));
        limits.put("boarding", new Limit("0", "60", 0));
        limits.put("together", new Limit("0", "60", 0));
        return limits;
    }

    static RulesForm of(Rules rules) {
        return new RulesForm(Map.of(
                "id", UUID.randomUUID().toString(),
                "speed", Integer.toString(rules.speedKmh()),
                "detour", Formats.quantity(BigDecimal.valueOf(rules.detour())),
                "within", Formats.quantity(BigDecimal.valueOf(rules.withinKm())),
                "boarding", Integer.toString(rules.boarding()),
                "together", Integer.toString(rules.together())));
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    FormErrors errors() {
        var errors = Inputs.id(value("id")).isEmpty() ? FormErrors.whole(t("transport.form.stale")) : FormErrors.NONE;
        for (var field : LIMITS.entrySet()) {
            Limit limit = field.getValue();
            boolean fits = Inputs.number(value(field.getKey()))
                    .filter(n -> n.stripTrailingZeros().scale() <= limit.decimals())
                    .filter(n -> n.compareTo(new BigDecimal(limit.least())) >= 0
                            && n.compareTo(new BigDecimal(limit.most())) <= 0)
                    .isPresent();
            if (!fits) {
                errors = errors.with(
                        field.getKey(),
                        t(
                                "transport.error.number",
                                Formats.quantity(new BigDecimal(limit.least())),
                                Formats.quantity(new BigDecimal(limit.most()))));
            }
        }
        return errors;
    }

    UUID id() {
        return Inputs.id(value("id")).orElseThrow();
    }

    /** Only of a form without errors. */
    Rules toRules() {
        return new Rules(
                number("speed").intValue(),
                number("detour").doubleValue(),
                number("within").doubleValue(),
                number("boarding").intValue(),
                number("together").intValue());
    }

    private BigDecimal number(String field) {
        return Inputs.number(value(field)).orElseThrow();
    }
}

package it.trama.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a row.
 *
 * @param reason    code of {@code exchange.reason.*}; empty when the outcome says it all
 * @param detail    what the reason speaks of: a column, a code of the other system; never a name
 * @param target    the id here, made or found
 * @param candidate who it may be, when in doubt
 */
public record Judgement(
        Outcome outcome,
        String reason,
        String detail,
        @Nullable UUID target,
        @Nullable UUID candidate) {

    public static Judgement here(Outcome outcome, UUID target) {
        return new Judgement(outcome, "", "", target, null);
    }

    public static Judgement because(Outcome outcome, String reason, String detail) {
        return new Judgement(outcome, reason, detail, null, null);
    }

    public static Judgement doubt(String reason, UUID candidate) {
        return new Judgement(Outcome.IN_DOUBT, reason, "", null, candidate);
    }

    public Judgement saying(String why, String what) {
        return new Judgement(outcome, why, what, target, candidate);
    }
}

package it.trama.intake;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told and decided at a contact.
 *
 * @param minutes how long it took, 1 to 600; null: nobody counted
 */
public record ContactFacts(
        Set<Reason> reasons,
        Sender sender,
        Channel channel,
        Outcome outcome,
        @Nullable Integer minutes,
        String note) {

    public ContactFacts {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a contact has a reason");
        }
        if (minutes != null && (minutes < 1 || minutes > 600)) {
            throw new IllegalArgumentException("minutes are 1 to 600, not " + minutes);
        }
        reasons = java.util.Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }
}

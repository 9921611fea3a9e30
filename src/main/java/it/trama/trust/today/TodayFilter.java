package it.trama.trust.today;

import it.trama.trust.TodayLine;
import it.trama.trust.Urgency;
import java.util.Optional;

/** What of today's work is shown; it lives in the address. */
record TodayFilter(Optional<Urgency> urgency, String kind) {

    boolean shows(TodayLine line) {
        return ofKind(line) && (urgency.isEmpty() || urgency.get() == line.urgency());
    }

    boolean ofKind(TodayLine line) {
        return kind.isEmpty() || kind.equals(line.kind());
    }

    boolean asksAnything() {
        return urgency.isPresent() || !kind.isEmpty();
    }
}

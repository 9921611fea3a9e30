package it.trama.workshop.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who tries links that do not exist is not asked after for a while. Links cannot be guessed; this spares the database. */
@Component
class WrongTries {

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private record Count(Instant since, int tries) {}

    private final Map<String, Count> counts = new HashMap<>();
    private final Clock clock;
    private final int most;

    WrongTries(Clock clock, @Value("${trama.workshop.wrong-links:300}") int most) {
        this.clock = clock;
        this.most = most;
    }

    synchronized boolean tooMany(String address) {
        Count count = counts.get(address);
        return count != null && count.tries() >= most && !over(count);
    }

    synchronized void wrong(String address) {
        if (counts.size() >= MOST_ADDRESSES) {
            counts.values().removeIf(this::over);
        }
        Count count = counts.get(address);
        counts.put(
                address,
                count == null || over(count)
                        ? new Count(clock.instant(), 1)
                        : new Count(count.since(), count.tries() + 1));
    }

    private boolean over(Count count) {
        return count.since().plus(WHILE).isBefore(clock.instant());
    }
}

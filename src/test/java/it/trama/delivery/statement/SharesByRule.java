package it.trama.delivery.statement;

import it.trama.delivery.DeliveryShares;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A module of rules as there may be one: it knows only the assignments that a test tells it. */
@Component
class SharesByRule implements DeliveryShares {

    private final Map<UUID, Share> rules = new ConcurrentHashMap<>();

    void rule(UUID assignment, Share share) {
        rules.put(assignment, share);
    }

    @Override
    public Map<UUID, Share> of(Collection<UUID> assignments, LocalDate day) {
        var known = new ConcurrentHashMap<>(rules);
        known.keySet().retainAll(assignments);
        return known;
    }
}

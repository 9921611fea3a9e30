package it.trama.trust.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chains the events that no running transaction can still precede, one batch at a time. Answers the new seal, if there was anything to seal. */
@Service
class SealAudit {

    private static final int BATCH = 5_000;

    private final Seals seals;

    SealAudit(Seals seals) {
        this.seals = seals;
    }

    @Transactional
    Optional<Seals.Seal> handle() {
        seals.lock();
        List<Seals.Event> events = seals.unsealed(BATCH);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Seals.Seal> last = seals.last();
        String previous = last.map(Seals.Seal::head).orElse(Chain.START);
        var seal = new Seals.Seal(
                last.map(Seals.Seal::seq).orElse(0L) + 1,
                events.getFirst().id(),
                events.getLast().id(),
                events.size(),
                previous,
                Chain.head(previous, events));
        seals.add(seal, events);
        return Optional.of(seal);
    }
}

package it.trama.trust.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole chain from the events as they stand now, and compares the published heads. */
@Service
class VerifyAudit {

    /** @param brokenAt the first batch that is not what was sealed; empty when the chain holds */
    record Report(long batches, long events, long unsealed, Optional<Long> brokenAt) {}

    private final Seals seals;

    VerifyAudit(Seals seals) {
        this.seals = seals;
    }

    /** @param published lines of the heads' file: day, batch, head */
    @Transactional(readOnly = true)
    Report handle(List<String> published) {
        Map<Long, String> heads = new HashMap<>();
        published.stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 3)
                .forEach(words -> heads.put(Long.valueOf(words[1]), words[2]));
        String previous = Chain.START;
        long batches = 0;
        long events = 0;
        for (Seals.Seal seal : seals.all()) {
            List<Seals.Event> inside = seals.sealedIn(seal.seq());
            boolean holds = seal.seq() == batches + 1
                    && inside.size() == seal.events()
                    && seal.previous().equals(previous)
                    && seal.head().equals(Chain.head(previous, inside))
                    && heads.getOrDefault(seal.seq(), seal.head()).equals(seal.head());
            if (!holds) {
                return new Report(batches, events, seals.unsealedCount(), Optional.of(seal.seq()));
            }
            previous = seal.head();
            batches++;
            events += seal.events();
        }
        boolean publishedBeyond = heads.keySet().stream()
                .anyMatch(seq -> seq > seals.last().map(Seals.Seal::seq).orElse(0L));
        return new Report(
                batches, events, seals.unsealedCount(), publishedBeyond ? Optional.of(batches + 1) : Optional.empty());
    }
}

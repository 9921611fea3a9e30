package it.trama.trust.document;

import it.trama.platform.files.FileStore;
import it.trama.trust.NamedContents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what a crash left between a file and its row: contents that no row names a day later. A content that somebody stores again
 * meanwhile is young again and stays.
 */
@Service
class SweepFiles {

    static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 1_000;

    private final FileStore files;
    private final List<NamedContents> names;
    private final Clock clock;

    SweepFiles(FileStore files, List<NamedContents> names, Clock clock) {
        this.files = files;
        this.names = names;
        this.clock = clock;
    }

    /** How many were taken away. */
    @Transactional(readOnly = true)
    int handle() {
        Instant before = clock.instant().minus(GRACE);
        List<String> old = files.putBefore(before);
        int swept = files.clearUnfinished(before);
        for (int from = 0; from < old.size(); from += BATCH) {
            List<String> some = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<String> named = new HashSet<>();
            names.forEach(kind -> named.addAll(kind.among(some)));
            swept += (int) some.stream()
                    .filter(hash -> !named.contains(hash) && files.discard(hash, before))
                    .count();
        }
        return swept;
    }
}

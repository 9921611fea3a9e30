package it.trama.governance.post;

import it.trama.governance.post.Sendings.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is due for this node, in a transaction of its own that is over before the line is opened. */
@Service
class ClaimSendings {

    static final int MOST = 20;

    /** After this long a node that took one is taken for dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Sendings sendings;

    ClaimSendings(Sendings sendings) {
        this.sendings = sendings;
    }

    @Transactional
    List<Due> handle(Instant now) {
        sendings.leaveUnsure(now.atOffset(ZoneOffset.UTC));
        return sendings.claim(now.atOffset(ZoneOffset.UTC), now.plus(PATIENCE).atOffset(ZoneOffset.UTC), MOST);
    }
}

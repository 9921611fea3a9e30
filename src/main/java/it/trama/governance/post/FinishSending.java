package it.trama.governance.post;

import it.trama.governance.post.Sendings.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how it went: sent, later again, or by hand. */
@Service
class FinishSending {

    enum How {
        SENT,
        NOT_SET_UP,
        FAILED
    }

    private static final int ATTEMPTS = 5;

    private final Sendings sendings;

    FinishSending(Sendings sendings) {
        this.sendings = sendings;
    }

    @Transactional
    void handle(Due due, How how, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        switch (how) {
            case SENT -> sendings.sent(due.id(), at);
            case NOT_SET_UP -> sendings.byHand(due.id(), how.name());
            case FAILED -> {
                if (due.attempts() >= ATTEMPTS) {
                    sendings.byHand(due.id(), how.name());
                } else {
                    sendings.later(due.id(), at.plus(Duration.ofMinutes(5L << due.attempts())), how.name());
                }
            }
        }
    }
}

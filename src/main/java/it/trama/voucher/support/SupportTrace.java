package it.trama.voucher.support;

import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Who asks, when, and the audit rows of it. */
@Component
class SupportTrace {

    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;

    SupportTrace(Audit audit, CurrentActor actors, Clock clock) {
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws NotFound for who does not follow people */
    Actor service() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        return actor;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    void write(String action, RecordHead record, String detail) {
        audit.write(Audit.Entry.of(action, "VOUCHER")
                .about(record.person())
                .on(record.id())
                .with(detail));
    }
}

package it.trama.assessment.part;

import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who acts, when, and what is left behind. */
@Component
class Traces {

    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;

    Traces(Audit audit, CurrentActor actors, Clock clock) {
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    Actor actor() {
        return actors.actor();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void write(String action, RecordHead record, String detail) {
        audit.write(Audit.Entry.of(action, "TEAM_WORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed())
                .with(detail));
    }
}

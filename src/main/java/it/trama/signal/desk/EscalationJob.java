package it.trama.signal.desk;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each hour; the day changes once. */
@Component
class EscalationJob {

    private final EscalateLate escalate;
    private final CurrentActor actors;
    private final Clock clock;

    EscalationJob(EscalateLate escalate, CurrentActor actors, Clock clock) {
        this.escalate = escalate;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void run() {
        actors.runAs(SystemActor.ACTOR, () -> escalate.handle(OffsetDateTime.now(clock)));
    }
}

package it.trama.admission.district;

import it.trama.admission.AdmissionTrace;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Soon after a refusal, and after the night's offers that had no answer. */
@Component
class NextJob {

    private final OfferNext next;
    private final CurrentActor actors;
    private final AdmissionTrace trace;

    NextJob(OfferNext next, CurrentActor actors, AdmissionTrace trace) {
        this.next = next;
        this.actors = actors;
        this.trace = trace;
    }

    @Scheduled(cron = "0 7/15 * * * *", zone = "Europe/Rome")
    void pass() {
        run(trace.now());
    }

    int run(Instant now) {
        return actors.runAs(SystemActor.ACTOR, () -> next.handle(now));
    }
}

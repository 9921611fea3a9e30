package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Offers without an answer expire the night after their last day, and once after a start that may have missed it; then who lives where is counted. */
@Component
class OfferJob {

    private final FreePlaces free;
    private final CountPlaces count;
    private final CurrentActor actors;
    private final AdmissionTrace trace;

    OfferJob(FreePlaces free, CountPlaces count, CurrentActor actors, AdmissionTrace trace) {
        this.free = free;
        this.count = count;
        this.actors = actors;
        this.trace = trace;
    }

    @Scheduled(cron = "0 2 0 * * *", zone = "Europe/Rome")
    void atMidnight() {
        expire(trace.today());
        count();
    }

    @Scheduled(initialDelay = 50_000, fixedDelay = Long.MAX_VALUE)
    void afterStart() {
        expire(trace.today());
        count();
    }

    int count() {
        return actors.runAs(SystemActor.ACTOR, count::handle);
    }

    int expire(LocalDate today) {
        return actors.runAs(SystemActor.ACTOR, () -> free.handle(today));
    }
}

package it.trama.activity.enrol;

import it.trama.activity.ActivityDesk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Offers without an answer expire the night after their last day, and once after a start that may have missed it. */
@Component
class OfferJob {

    private final ChangeEnrolment change;
    private final CurrentActor actors;
    private final ActivityDesk desk;

    OfferJob(ChangeEnrolment change, CurrentActor actors, ActivityDesk desk) {
        this.change = change;
        this.actors = actors;
        this.desk = desk;
    }

    @Scheduled(cron = "0 4 0 * * *", zone = "Europe/Rome")
    void atMidnight() {
        expire(desk.today());
    }

    @Scheduled(initialDelay = 55_000, fixedDelay = Long.MAX_VALUE)
    void afterStart() {
        expire(desk.today());
    }

    int expire(LocalDate today) {
        return actors.runAs(SystemActor.ACTOR, () -> change.handle(today));
    }
}

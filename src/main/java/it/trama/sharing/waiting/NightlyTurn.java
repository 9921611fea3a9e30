package it.trama.sharing.waiting;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A few minutes after midnight, and once after a start that may have missed it. */
@Component
class NightlyTurn {

    private final PassTime time;
    private final CurrentActor actors;

    NightlyTurn(PassTime time, CurrentActor actors) {
        this.time = time;
        this.actors = actors;
    }

    @Scheduled(cron = "0 3 0 * * *", zone = "Europe/Rome")
    void atMidnight() {
        run();
    }

    @Scheduled(initialDelay = 50_000, fixedDelay = Long.MAX_VALUE)
    void afterStart() {
        run();
    }

    private void run() {
        actors.runAs(SystemActor.ACTOR, time::handle);
    }
}

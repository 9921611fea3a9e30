package it.trama.governance.task;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks twice a day whether the bodies that meet every month are called. */
@Component
class MonthlyJob {

    private final CallMonthly call;
    private final CurrentActor actors;
    private final Clock clock;

    MonthlyJob(CallMonthly call, CurrentActor actors, Clock clock) {
        this.call = call;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 6,18 * * *", zone = "Europe/Rome")
    void run() {
        actors.runAs(SystemActor.ACTOR, () -> {
            call.handle(LocalDate.now(clock));
            return true;
        });
    }
}

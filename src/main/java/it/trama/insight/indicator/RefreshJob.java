package it.trama.insight.indicator;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night the open year and, until it is closed, the one before: late entries still change it. */
@Component
class RefreshJob {

    private final RefreshYear refresh;
    private final CurrentActor actors;
    private final Clock clock;

    RefreshJob(RefreshYear refresh, CurrentActor actors, Clock clock) {
        this.refresh = refresh;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 1 * * *", zone = "Europe/Rome")
    void atNight() {
        int year = LocalDate.now(clock).getYear();
        for (int each = year - 1; each <= year; each++) {
            int one = each;
            actors.runAs(SystemActor.ACTOR, () -> {
                refresh.handle(one);
                return one;
            });
        }
    }
}

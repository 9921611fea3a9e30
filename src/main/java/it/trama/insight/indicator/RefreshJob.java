package it.trama.insight.indicator;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night the open year and, until it is closed, the one before: late entries still change it. */
@Component
class RefreshJob {

    private final RefreshYear refresh;
    private final CompleteYear complete;
    private final CurrentActor actors;
    private final Clock clock;

    RefreshJob(RefreshYear refresh, CompleteYear complete, CurrentActor actors, Clock clock) {
        this.refresh = refresh;
        this.complete = complete;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 1 * * *", zone = "Europe/Rome")
    void atNight() {
        int year = LocalDate.now(clock).getYear();
        each(year - 1, year, refresh::handle);
    }

    /** Years of which nothing is kept yet, so that their first reader need not wait. */
    @Scheduled(initialDelay = 40_000, fixedDelay = Long.MAX_VALUE)
    void afterStart() {
        int year = LocalDate.now(clock).getYear();
        each(year - ReadIndicators.YEARS + 1, year, complete::handle);
    }

    private void each(int from, int to, IntConsumer work) {
        for (int year = from; year <= to; year++) {
            int one = year;
            actors.runAs(SystemActor.ACTOR, () -> {
                work.accept(one);
                return one;
            });
        }
    }
}

package it.trama.insight.indicator;

import it.trama.insight.IndicatorDesk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night the open year and, until it is closed, the one before, which late entries still change; and what is missing of older ones. */
@Component
class RefreshJob implements IndicatorDesk {

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final RefreshYear refresh;
    private final CurrentActor actors;
    private final TaskScheduler scheduler;
    private final Clock clock;

    RefreshJob(RefreshYear refresh, CurrentActor actors, TaskScheduler scheduler, Clock clock) {
        this.refresh = refresh;
        this.actors = actors;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 1 * * *", zone = "Europe/Rome")
    void atNight() {
        years(2);
    }

    @Override
    public void computeSoon() {
        var _ = scheduler.schedule(
                () -> years(ReadIndicators.YEARS), clock.instant().plus(WAIT));
    }

    /** @param anew how many years are computed all anew; of the others only what is missing */
    private void years(int anew) {
        int now = LocalDate.now(clock).getYear();
        for (int back = ReadIndicators.YEARS - 1; back >= 0; back--) {
            var command = new RefreshYear.Command(now - back, back >= anew);
            actors.runAs(SystemActor.ACTOR, () -> {
                refresh.handle(command);
                return command;
            });
        }
    }
}

package it.trama.trust.document;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps the file store some minutes after the start, then once a day. */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final SweepFiles sweep;
    private final CurrentActor actors;

    Sweeper(SweepFiles sweep, CurrentActor actors) {
        this.sweep = sweep;
        this.actors = actors;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        int swept = actors.runAs(SystemActor.ACTOR, sweep::handle);
        if (swept > 0) {
            LOG.info("{} files without a row were swept away", swept);
        }
    }
}

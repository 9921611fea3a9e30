package it.trama.casefile.responsible;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A minute after midnight, and once after a start that may have missed it. */
@Component
class DailyTurn {

    private final TurnManagers turn;

    DailyTurn(TurnManagers turn) {
        this.turn = turn;
    }

    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/Rome")
    void atMidnight() {
        turn.handle();
    }

    @Scheduled(initialDelay = 45_000, fixedDelay = Long.MAX_VALUE)
    void afterStart() {
        turn.handle();
    }
}

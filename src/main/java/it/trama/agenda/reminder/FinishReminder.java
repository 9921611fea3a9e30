package it.trama.agenda.reminder;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how it went: sent, later again, or by hand. */
@Service
class FinishReminder {

    enum How {
        SENT,
        NOT_SET_UP,
        FAILED
    }

    private static final int ATTEMPTS = 5;

    private final Reminders reminders;

    FinishReminder(Reminders reminders) {
        this.reminders = reminders;
    }

    @Transactional
    void handle(Reminders.Due due, How how, Instant now) {
        switch (how) {
            case SENT -> reminders.sent(due.id());
            case NOT_SET_UP -> reminders.byHand(due.id(), how.name());
            case FAILED -> {
                if (due.attempts() >= ATTEMPTS) {
                    reminders.byHand(due.id(), how.name());
                } else {
                    reminders.later(due.id(), now.plus(Duration.ofMinutes(5L << due.attempts())), how.name());
                }
            }
        }
    }
}

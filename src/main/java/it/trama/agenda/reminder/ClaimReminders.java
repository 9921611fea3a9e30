package it.trama.agenda.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is due for this node. */
@Service
class ClaimReminders {

    static final int MOST = 20;

    /** After this long a node that took one is taken for dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Reminders reminders;

    ClaimReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Transactional
    List<Reminders.Due> handle(Instant now) {
        return reminders.claim(now, now.plus(PATIENCE), MOST);
    }
}

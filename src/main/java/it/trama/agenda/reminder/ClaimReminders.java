package it.trama.agenda.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is due for this node, in a transaction of its own that is over before the line is opened. A reminder goes out at most once: two of them
 * frighten or confuse, while one that may be missing is told to the office, which calls.
 */
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
        reminders.leaveUnsure(now);
        reminders.dropRefused();
        return reminders.claim(now, now.plus(PATIENCE), MOST);
    }
}

package it.trama.agenda.reminder;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Done by hand, or the person wants no reminders at this address any more. */
@Service
class SettleReminder {

    private final Reminders reminders;
    private final Audit audit;

    SettleReminder(Reminders reminders, Audit audit) {
        this.reminders = reminders;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID reminder, boolean refused) {
        if (!reminders.done(reminder, refused)) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("reminder.settled", "ACCESS_DESK"));
    }
}

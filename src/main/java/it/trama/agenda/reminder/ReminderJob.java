package it.trama.agenda.reminder;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.messenger.Messenger;
import it.trama.platform.messenger.Messenger.Channel;
import it.trama.platform.messenger.Messenger.Note;
import it.trama.platform.messenger.Messenger.Outcome;
import it.trama.platform.messenger.MessengerFailure;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due; nothing is held in the database while the line is open. */
@Component
class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final ClaimReminders claim;
    private final FinishReminder finish;
    private final Messenger messenger;
    private final CurrentActor actors;
    private final Clock clock;

    ReminderJob(ClaimReminders claim, FinishReminder finish, Messenger messenger, CurrentActor actors, Clock clock) {
        this.claim = claim;
        this.finish = finish;
        this.messenger = messenger;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void run() {
        actors.runAs(SystemActor.ACTOR, () -> send(clock.instant()));
    }

    /** Answers how many were taken. */
    int send(Instant now) {
        List<Reminders.Due> due = claim.handle(now);
        due.forEach(reminder -> finish.handle(reminder, trySending(reminder), now));
        return due.size();
    }

    private FinishReminder.How trySending(Reminders.Due due) {
        try {
            Outcome outcome = messenger.send(
                    new Note(Channel.valueOf(due.channel()), due.address(), t("agenda.reminder.subject"), due.text()));
            return outcome == Outcome.SENT ? FinishReminder.How.SENT : FinishReminder.How.NOT_SET_UP;
        } catch (MessengerFailure e) {
            LOG.warn("reminder {} not sent: {}", due.id(), e.getMessage());
            return FinishReminder.How.FAILED;
        }
    }
}

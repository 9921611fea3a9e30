package it.trama.governance.post;

import it.trama.governance.post.FinishSending.How;
import it.trama.governance.post.Sendings.Due;
import it.trama.platform.files.FileStore;
import it.trama.platform.messenger.Messenger;
import it.trama.platform.messenger.Messenger.Attached;
import it.trama.platform.messenger.Messenger.Channel;
import it.trama.platform.messenger.Messenger.Note;
import it.trama.platform.messenger.Messenger.Outcome;
import it.trama.platform.messenger.MessengerFailure;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due; nothing is held in the database while the line is open. */
@Component
class SendingJob {

    private static final Logger LOG = LoggerFactory.getLogger(SendingJob.class);

    private final Steps steps;
    private final Messenger messenger;
    private final FileStore store;
    private final CurrentActor actors;
    private final Clock clock;

    /** The three transactions of a sending. */
    @Component
    record Steps(ClaimSendings claim, FilesOf files, FinishSending finish) {}

    SendingJob(Steps steps, Messenger messenger, FileStore store, CurrentActor actors, Clock clock) {
        this.steps = steps;
        this.messenger = messenger;
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void run() {
        actors.runAs(SystemActor.ACTOR, () -> send(clock.instant()));
    }

    /** Answers how many were taken. */
    int send(Instant now) {
        Map<UUID, List<Attached>> files = new HashMap<>();
        List<Due> due = steps.claim().handle(now);
        for (Due one : due) {
            List<Attached> with = files.computeIfAbsent(one.sending(), this::files);
            steps.finish().handle(one, trySending(one, with), now);
        }
        return due.size();
    }

    private List<Attached> files(UUID sending) {
        return steps.files().handle(sending).stream()
                .map(file -> new Attached(file.name(), file.type(), () -> store.open(file.hash())))
                .toList();
    }

    private How trySending(Due due, List<Attached> files) {
        try {
            Outcome outcome = messenger.send(new Note(Channel.MAIL, due.address(), due.subject(), due.text(), files));
            return outcome == Outcome.SENT ? How.SENT : How.NOT_SET_UP;
        } catch (MessengerFailure e) {
            LOG.warn("sending {} did not go out: {}", due.id(), e.getMessage());
            return How.FAILED;
        }
    }
}

package it.trama.signal.antenna;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.MatchKey;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a signature is signed and leaves, goes back to its writer with a reason, or is taken back by its writer. */
@Service
class Countersign {

    enum What {
        SENT,
        RETURNED,
        WITHDRAWN
    }

    record Command(UUID signal, What what, String why) {}

    private final Antennas antennas;
    private final Outbox outbox;
    private final Written written;
    private final Sheets sheets;
    private final Audit audit;
    private final Clock clock;

    Countersign(Antennas antennas, Outbox outbox, Written written, Sheets sheets, Audit audit, Clock clock) {
        this.antennas = antennas;
        this.outbox = outbox;
        this.written = written;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when it waited no more. */
    @Transactional
    boolean handle(Command command) {
        Actor actor = antennas.require();
        Written.Head head = written.head(command.signal()).orElseThrow(NotFound::new);
        boolean signs =
                outbox.antenna(actor.organisation()).map(Outbox.Antenna::mine).orElse(false);
        if (command.what() == What.WITHDRAWN ? !head.mine() : !signs) {
            throw new NotFound();
        }
        if (!outbox.settle(command.signal(), command.what().name(), actor, command.why())) {
            return false;
        }
        if (command.what() == What.SENT) {
            deliver(command.signal());
        }
        audit.write(
                Audit.Entry.of("signal.settled", "SIGNAL").with(command.what().name()));
        return true;
    }

    private void deliver(UUID signal) {
        Written.Person person = written.person(signal);
        Written.Content content = written.content(signal);
        int days = sheets.of(content.sheet(), content.version()).within().answer();
        outbox.deliver(
                signal,
                MatchKey.of(person.familyName(), person.givenName(), person.birthDate()),
                LocalDate.now(clock).plusDays(days),
                clock.instant());
    }
}

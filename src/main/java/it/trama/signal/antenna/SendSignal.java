package it.trama.signal.antenna;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.MatchKey;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what an antenna saw, once. The registry is not asked: the sender never learns whether the person is known. */
@Service
class SendSignal {

    record Command(UUID id, Sent.Who who, Sent.Seen seen, Sent.Consent consent) {}

    /** No letter that can be taken for a figure. The receipt is drawn, not counted: nobody can count the signals of others. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 7;

    private final Antennas antennas;
    private final Sheets sheets;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SendSignal(Antennas antennas, Sheets sheets, Outbox outbox, Audit audit, Clock clock) {
        this.antennas = antennas;
        this.sheets = sheets;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was sent. */
    @Transactional
    Sent handle(Command command) {
        Actor actor = antennas.require();
        Outbox.Antenna antenna = outbox.antenna(actor.organisation()).orElseThrow(NotFound::new);
        Sheet sheet = sheets.newest(antenna.kind());
        boolean sealed = !sheet.networks(command.seen().indicators()).isEmpty();
        Sent sent = new Sent(
                command.id(),
                receipt(),
                sheet,
                command.who(),
                command.seen(),
                sealed ? Sent.Consent.NOT_ASKED : command.consent(),
                antenna.countersign() && !antenna.mine());
        if (outbox.add(sent, actor)) {
            audit.write(Audit.Entry.of("signal.written", "SIGNAL").sealedIf(sealed));
            if (sent.state().equals("SENT")) {
                var who = sent.who();
                outbox.deliver(
                        sent.id(),
                        MatchKey.of(who.family(), who.given(), who.birth()),
                        sent.due(LocalDate.now(clock)),
                        clock.instant());
            }
        }
        return sent;
    }

    private String receipt() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining("", "SG-", ""));
    }
}

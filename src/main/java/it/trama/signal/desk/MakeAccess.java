package it.trama.signal.desk;

import it.trama.intake.Accesses;
import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.NewAccess;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.Move;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an access of a matter: from here on it goes the way of every access. Never of a sealed one, whose access others would read. */
@Service
class MakeAccess {

    record Command(UUID matter, UUID person, Set<Reason> reasons, Outcome outcome, String note) {}

    private final DeskWork desk;
    private final Inbox inbox;
    private final Letters letters;
    private final Moves moves;
    private final Tools tools;
    private final Audit audit;

    /** What it needs of elsewhere. */
    @org.springframework.stereotype.Component
    record Tools(Accesses accesses, Sheets sheets) {}

    MakeAccess(DeskWork desk, Inbox inbox, Letters letters, Moves moves, Tools tools, Audit audit) {
        this.desk = desk;
        this.inbox = inbox;
        this.letters = letters;
        this.moves = moves;
        this.tools = tools;
        this.audit = audit;
    }

    /** The access; the one made before when it is there. */
    @Transactional
    UUID handle(Command command) {
        Actor actor = desk.require();
        Inbox.Matter matter = inbox.find(command.matter()).orElseThrow(NotFound::new);
        UUID made = matter.fate().contact();
        if (made != null) {
            return made;
        }
        if (matter.sealed() || !Move.ACCESS.isAllowedFrom(matter.state())) {
            throw new NotFound();
        }
        // The matter's own id: a second click finds the same access.
        UUID access = tools.accesses()
                .record(new NewAccess(
                        matter.id(),
                        command.person(),
                        null,
                        facts(command),
                        new NewAccess.Origin(NewAccess.Kind.SIGNAL, matter.id())));
        moves.becomesAccess(matter.id(), access, command.person(), actor);
        letters.tell(
                matter.id(),
                tools.sheets().rules().after(Move.ACCESS).getFirst().code(),
                moves.now());
        audit.write(Audit.Entry.of("signal.matter.access", "TEAM_WORK").about(command.person()));
        return access;
    }

    private ContactFacts facts(Command command) {
        Letters.Letter first = letters.of(command.matter()).getFirst();
        return new ContactFacts(
                command.reasons(),
                tools.sheets().of(first.code(), first.version()).sender(),
                Channel.WRITTEN_SIGNAL,
                command.outcome(),
                null,
                command.note());
    }
}

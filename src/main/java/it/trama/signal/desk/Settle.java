package it.trama.signal.desk;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.Move;
import it.trama.signal.Rules;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a matter on, hands it to another team, or answers it; the sender hears a fixed phrase, and of what is sealed nothing. */
@Service
class Settle {

    sealed interface Command {

        UUID matter();

        record Take(UUID matter) implements Command {}

        record HandOn(UUID matter, UUID team, String why) implements Command {}

        /** @param phrase code of what the sender is told; {@code note} stays with the team */
        record Answer(UUID matter, String phrase, String note) implements Command {}
    }

    private final DeskWork desk;
    private final Inbox inbox;
    private final Moves moves;
    private final Letters letters;
    private final Sheets sheets;
    private final Audit audit;

    Settle(DeskWork desk, Inbox inbox, Moves moves, Letters letters, Sheets sheets, Audit audit) {
        this.desk = desk;
        this.inbox = inbox;
        this.moves = moves;
        this.letters = letters;
        this.sheets = sheets;
        this.audit = audit;
    }

    /** A matter joined to another is answered there. False when the matter is past that move, as after a second click. */
    @Transactional
    boolean handle(Command command) {
        Actor actor = desk.require();
        Inbox.Matter matter = inbox.find(command.matter()).orElseThrow(NotFound::new);
        if (!move(command).isAllowedFrom(matter.state())) {
            return false;
        }
        switch (command) {
            case Command.Take _ -> {
                moves.take(matter.id(), actor);
                tellTaken(matter);
            }
            case Command.HandOn(var _, var team, var why) -> {
                if (!moves.handOn(matter.id(), team, why)) {
                    throw new NotFound();
                }
            }
            case Command.Answer(var _, var phrase, var note) -> {
                moves.answer(matter.id(), actor, note);
                tell(matter, known(phrase));
            }
        }
        audit.write(Audit.Entry.of("signal.matter.settled", "TEAM_WORK")
                .with(move(command).name())
                .sealedIf(matter.sealed()));
        return true;
    }

    /** Once: who takes it over from a colleague is no news for the sender. */
    private void tellTaken(Inbox.Matter matter) {
        if (matter.state() == Move.State.WAITING) {
            tell(matter, sheets.rules().after(Move.TAKEN).getFirst().code());
        }
    }

    private static Move move(Command command) {
        return switch (command) {
            case Command.Take _ -> Move.TAKEN;
            case Command.HandOn _ -> Move.HANDED_ON;
            case Command.Answer _ -> Move.ANSWERED;
        };
    }

    private String known(String phrase) {
        return sheets.rules().after(Move.ANSWERED).stream()
                .map(Rules.Phrase::code)
                .filter(phrase::equals)
                .findFirst()
                .orElse("");
    }

    private void tell(Inbox.Matter matter, String phrase) {
        if (!matter.sealed() && !phrase.isEmpty()) {
            letters.tell(matter.id(), phrase, moves.now());
        }
    }
}

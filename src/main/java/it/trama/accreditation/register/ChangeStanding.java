package it.trama.accreditation.register;

import it.trama.accreditation.Desk;
import it.trama.accreditation.register.Standing.Move;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends a body, lets it work again, withdraws its accreditation: from a day on, by an act, for a reason. Sent twice it is done once. */
@Service
class ChangeStanding {

    record Command(UUID id, UUID entry, Move move, LocalDate day, String act, String reason) {}

    enum Refusal {
        /** On that day the entry is not what the move starts from. */
        NOT_FROM_HERE,
        /** Something happened on that day or later; the history is not rewritten. */
        BEFORE_THE_LAST,
        /** Outside the years of the accreditation. */
        OUTSIDE
    }

    private final Entries entries;
    private final Desk desk;

    ChangeStanding(Entries entries, Desk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.decides());
        Entries.Row row = entries.find(command.entry(), command.day()).orElseThrow(NotFound::new);
        LocalDate last = entries.lock(command.entry());
        if (entries.written(command.id())) {
            return Result.done(command.entry());
        }
        if (last != null && !command.day().isAfter(last)) {
            return Result.refused(Refusal.BEFORE_THE_LAST);
        }
        if (!command.day().isAfter(row.term().from())
                || !command.day().isBefore(row.term().until())) {
            return Result.refused(Refusal.OUTSIDE);
        }
        if (!command.move().startsAt(row.standing())) {
            return Result.refused(Refusal.NOT_FROM_HERE);
        }
        var event = new Entries.Event(
                command.id(), command.move().name(), command.day(), command.act(), command.reason(), desk.user());
        entries.write(command.entry(), event, desk.now());
        if (command.move() == Move.WITHDRAWN) {
            entries.end(command.entry(), command.day());
        }
        desk.write("accreditation.standing.changed", command.move().name());
        return Result.done(command.entry());
    }
}

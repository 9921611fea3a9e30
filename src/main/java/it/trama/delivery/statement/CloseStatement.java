package it.trama.delivery.statement;

import it.trama.delivery.BodyWork;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body closes a month that is over; what it gives later for that month goes into the next statement. */
@Service
class CloseStatement implements BodyWork.Months {

    /** @param month its first day */
    record Command(UUID id, LocalDate month) {}

    private final StatementRights rights;
    private final Statements statements;
    private final Audit audit;
    private final Clock clock;

    CloseStatement(StatementRights rights, Statements statements, Audit audit, Clock clock) {
        this.rights = rights;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void close(UUID statement, LocalDate month) {
        handle(new Command(statement, month));
    }

    /** Answers the statement of the month; refused with the key of the reason. */
    @Transactional
    public Result<UUID, String> handle(Command command) {
        Actor actor = rights.giver();
        statements.hold(actor.organisation());
        var earlier = statements.of(actor.organisation(), command.month());
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        LocalDate thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        if (!command.month().isBefore(thisMonth)) {
            return Result.refused("delivery.refused.notOver");
        }
        if (statements
                .unstated(actor.organisation(), command.month().plusMonths(1))
                .isEmpty()) {
            return Result.refused("delivery.statement.refused.nothing");
        }
        int lines = statements.close(command.id(), command.month(), actor);
        audit.write(Audit.Entry.of("delivery.statement.closed", "DELIVERY")
                .with("%s: %d".formatted(command.month(), lines)));
        return Result.done(command.id());
    }
}

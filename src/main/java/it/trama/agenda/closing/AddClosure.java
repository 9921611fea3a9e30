package it.trama.agenda.closing;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.agenda.OpenTimes;
import it.trama.agenda.OpenTimes.Collision;
import it.trama.agenda.OpenTimes.Unfit;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Closes the body or one desk for some days. What is booked then stays booked: who closes sees it first and says so. */
@Service
class AddClosure {

    /** @param seen the key of the collision that was shown; empty the first time */
    record Command(
            UUID id,
            LocalDate first,
            LocalDate last,
            @Nullable UUID desk,
            String reason,
            String seen) {}

    private final ClosedDays days;
    private final OpenTimes times;
    private final ClosingRules rules;
    private final Audit audit;

    AddClosure(ClosedDays days, OpenTimes times, ClosingRules rules, Audit audit) {
        this.days = days;
        this.times = times;
        this.rules = rules;
        this.audit = audit;
    }

    /** Tried in earnest and rolled back: one rule says what fits, and a copy of it for trying would drift away. */
    @Transactional
    Result<UUID, Collision> handle(Command command) {
        rules.require();
        UUID desk = command.desk();
        if (desk != null && days.desks().stream().noneMatch(d -> d.id().equals(desk))) {
            throw new NotFound();
        }
        List<Unfit> before = times.unfit();
        days.add(command);
        Optional<Collision> collision = Collision.of(before, times.unfit(), command.seen());
        if (collision.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(collision.get());
        }
        audit.write(Audit.Entry.of("closure.added", "ADMINISTRATION").with(command.first() + " " + command.last()));
        return done(command.id());
    }
}

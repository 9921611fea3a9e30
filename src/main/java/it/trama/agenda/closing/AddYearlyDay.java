package it.trama.agenda.closing;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.agenda.OpenTimes;
import it.trama.agenda.OpenTimes.Collision;
import it.trama.agenda.OpenTimes.Unfit;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The patron's day, or another that comes back each year. */
@Service
class AddYearlyDay {

    record Command(UUID id, String name, MonthDay day, String seen) {}

    private final ClosedDays days;
    private final OpenTimes times;
    private final ClosingRules rules;
    private final Audit audit;

    AddYearlyDay(ClosedDays days, OpenTimes times, ClosingRules rules, Audit audit) {
        this.days = days;
        this.times = times;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    Result<UUID, Collision> handle(Command command) {
        rules.require();
        List<Unfit> before = times.unfit();
        days.addYearly(command.id(), command.name(), command.day());
        Optional<Collision> collision = Collision.of(before, times.unfit(), command.seen());
        if (collision.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(collision.get());
        }
        audit.write(Audit.Entry.of("closure.added", "ADMINISTRATION")
                .with(command.day().toString()));
        return done(command.id());
    }
}

package it.trama.agenda.resource;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.agenda.OpenTimes;
import it.trama.agenda.OpenTimes.Collision;
import it.trama.agenda.OpenTimes.Unfit;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Other hours of a desk from a day on. What is booked then stays booked: who changes sees it first and says so. */
@Service
class ChangeHours {

    /** @param minutes how long a slot is; {@code seen} the key of the collision that was shown, empty the first time */
    record Command(UUID desk, LocalDate since, int minutes, List<Opening> openings, String seen) {}

    record Opening(int weekday, LocalTime opens, LocalTime closes) {}

    private final Resources resources;
    private final DeskHours hours;
    private final OpenTimes times;
    private final ResourceRules rules;
    private final Audit audit;

    ChangeHours(Resources resources, DeskHours hours, OpenTimes times, ResourceRules rules, Audit audit) {
        this.resources = resources;
        this.hours = hours;
        this.times = times;
        this.rules = rules;
        this.audit = audit;
    }

    /** Tried in earnest and rolled back: one rule says what fits, and a copy of it for trying would drift away. */
    @Transactional
    Result<UUID, Collision> handle(Command command) {
        rules.require(Kind.DESK);
        if (command.since().isBefore(rules.today())) {
            throw new IllegalArgumentException("hours that were in force stay");
        }
        if (resources.find(Kind.DESK, command.desk()).isEmpty()) {
            throw new NotFound();
        }
        List<Unfit> before = times.unfit();
        hours.replace(command);
        Optional<Collision> collision = Collision.of(before, times.unfit(), command.seen());
        if (collision.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(collision.get());
        }
        audit.write(Audit.Entry.of("resource.hours", "ADMINISTRATION")
                .with(command.since().toString()));
        return done(command.desk());
    }
}

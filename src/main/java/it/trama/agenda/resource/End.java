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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** From a day on nobody can book it any more; what is booked stays booked. Without a day it is there again. */
@Service
class End {

    record Command(Kind kind, UUID id, @Nullable LocalDate day, String seen) {}

    private final Resources resources;
    private final OpenTimes times;
    private final ResourceRules rules;
    private final Audit audit;

    End(Resources resources, OpenTimes times, ResourceRules rules, Audit audit) {
        this.resources = resources;
        this.times = times;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    Result<UUID, Collision> handle(Command command) {
        rules.require(command.kind());
        if (resources.find(command.kind(), command.id()).isEmpty()) {
            throw new NotFound();
        }
        List<Unfit> before = times.unfit();
        resources.end(command.kind(), command.id(), command.day());
        Optional<Collision> collision = Collision.of(before, times.unfit(), command.seen());
        if (collision.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(collision.get());
        }
        audit.write(Audit.Entry.of("resource.ended", "ADMINISTRATION")
                .with(command.kind().name()));
        return done(command.id());
    }
}

package it.trama.casefile.charge;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.HelpRegister;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the period in charge, its rights and its help. A second sending, when the record is already out of sight, answers as the first. */
@Service
class CloseCharge {

    record Command(UUID record, LocalDate day, ClosureReason reason) {}

    private final SocialRecords records;
    private final Takings takings;
    private final ChargeRights rights;
    private final HelpRegister help;
    private final Audit audit;
    private final Clock clock;

    CloseCharge(
            SocialRecords records, Takings takings, ChargeRights rights, HelpRegister help, Audit audit, Clock clock) {
        this.records = records;
        this.takings = takings;
        this.rights = rights;
        this.help = help;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<Boolean, ClosureRefusal> handle(Command command) {
        if (takings.open(command.record()).isEmpty() && takings.closedForMe(command.record())) {
            return done(true);
        }
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        Takings.Open open = takings.open(head.id()).orElseThrow(NotFound::new);
        Optional<ClosureRefusal> refusal = refusal(command, open);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        audit.write(Audit.Entry.of("charge.closed", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        takings.close(open, command.day(), command.reason().name());
        help.end(open.id(), command.day());
        rights.end(head.id(), open.id(), command.day());
        return done(true);
    }

    private Optional<ClosureRefusal> refusal(Command command, Takings.Open open) {
        if (command.day().isAfter(LocalDate.now(clock))) {
            return Optional.of(new ClosureRefusal.InTheFuture());
        }
        return command.day().isBefore(open.since())
                ? Optional.of(new ClosureRefusal.BeforeItBegan(open.since()))
                : Optional.empty();
    }
}

package it.trama.casefile.charge;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the period in charge, its rights and its help. A second sending, when the record is already out of sight, answers as the first. */
@Service
class CloseCharge {

    /** @param left what is open and knowingly left, by its text */
    record Command(UUID record, LocalDate day, Why why, List<String> left) {}

    /** @param reason a code of {@link ClosureList}, as the situation; {@code note} the final assessment */
    record Why(String reason, String situation, String note) {}

    private final SocialRecords records;
    private final Takings takings;
    private final ChargeEnds ends;
    private final OpenThings open;
    private final Audit audit;
    private final Clock clock;

    CloseCharge(Takings takings, ChargeEnds ends, OpenThings open, SocialRecords records, Audit audit, Clock clock) {
        this.records = records;
        this.takings = takings;
        this.ends = ends;
        this.open = open;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<Boolean, ClosureRefusal> handle(Command command) {
        if (takings.open(command.record()).isEmpty() && takings.closedForMe(command.record())) {
            return done(true);
        }
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        Takings.Open taking = takings.open(head.id()).orElseThrow(NotFound::new);
        Optional<ClosureRefusal> refusal = refusal(command, taking, head);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        audit.write(Audit.Entry.of("charge.closed", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        takings.close(taking, command);
        ends.of(head, taking, command.day());
        return done(true);
    }

    private Optional<ClosureRefusal> refusal(Command command, Takings.Open taking, RecordHead head) {
        if (command.day().isAfter(LocalDate.now(clock))) {
            return Optional.of(new ClosureRefusal.InTheFuture());
        }
        if (command.day().isBefore(taking.since())) {
            return Optional.of(new ClosureRefusal.BeforeItBegan(taking.since()));
        }
        long unsettled = open.of(head).stream()
                .filter(matter -> !command.left().contains(matter.text()))
                .count();
        return unsettled > 0 ? Optional.of(new ClosureRefusal.StillOpen(Math.toIntExact(unsettled))) : Optional.empty();
    }
}

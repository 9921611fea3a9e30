package it.trama.casefile.consent;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the person consents to tell who already helps. */
@Service
class RecordConsent {

    /** @param until first day on which it no longer holds; null: until it is withdrawn */
    record Command(
            UUID id,
            UUID record,
            Tier tier,
            String reference,
            @Nullable LocalDate until) {}

    private final SocialRecords records;
    private final Consents consents;
    private final Audit audit;
    private final Clock clock;

    RecordConsent(SocialRecords records, Consents consents, Audit audit, Clock clock) {
        this.records = records;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, ConsentRefusal> handle(Command command) {
        var head = records.require(command.record(), AccessLevel.WORK);
        if (command.until() != null && !command.until().isAfter(LocalDate.now(clock))) {
            return refused(ConsentRefusal.ALREADY_OVER);
        }
        consents.add(command, head.person());
        audit.write(Audit.Entry.of("consent.recorded", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with(command.tier().name()));
        return done(command.id());
    }
}

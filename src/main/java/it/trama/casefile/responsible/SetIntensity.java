package it.trama.casefile.responsible;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says from today on how much work a record in charge asks. */
@Service
class SetIntensity {

    private final SocialRecords records;
    private final Answering answering;
    private final Audit audit;
    private final Clock clock;

    SetIntensity(SocialRecords records, Answering answering, Audit audit, Clock clock) {
        this.records = records;
        this.answering = answering;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when no such level exists or the record is not in charge. */
    @Transactional
    boolean handle(UUID record, String level) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        if (answering.weights().stream().noneMatch(weight -> weight.level().equals(level))) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("intensity.set", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return answering.set(record, level, LocalDate.now(clock));
    }
}

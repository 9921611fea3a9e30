package it.trama.casefile.need;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how a need ended. One that has ended already stays as it is. */
@Service
class EndNeed {

    private final SocialRecords records;
    private final NeedList needs;
    private final Audit audit;
    private final Clock clock;

    EndNeed(SocialRecords records, NeedList needs, Audit audit, Clock clock) {
        this.records = records;
        this.needs = needs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID record, UUID need, Outcome outcome) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        if (needs.openSince(record, need).isPresent()) {
            needs.end(need, LocalDate.now(clock), outcome.name());
            audit.write(Audit.Entry.of("need.ended", "CASEWORK")
                    .about(head.person())
                    .on(record)
                    .sealedIf(head.sealed()));
        }
    }
}

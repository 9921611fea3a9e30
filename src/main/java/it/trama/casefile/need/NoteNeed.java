package it.trama.casefile.need;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes a need. A second sending answers as the first. */
@Service
class NoteNeed {

    /** @param source CONTACT, ASSESSMENT, OBSERVED or TOLD */
    record Command(UUID id, UUID record, Compartment compartment, What what, String source, LocalDate since) {}

    record What(String area, String problem, int weight, String coping) {}

    private final SocialRecords records;
    private final NeedList needs;
    private final AccessRights rights;
    private final Audit audit;

    NoteNeed(SocialRecords records, NeedList needs, AccessRights rights, Audit audit) {
        this.records = records;
        this.needs = needs;
        this.rights = rights;
        this.audit = audit;
    }

    @Transactional
    void handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        rights.require(head.id(), command.compartment(), AccessLevel.WORK);
        needs.add(command);
        audit.write(Audit.Entry.of("need.noted", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(command.compartment() == Compartment.SEALED));
    }
}

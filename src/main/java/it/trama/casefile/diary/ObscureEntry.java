package it.trama.casefile.diary;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of sight because it was written in the wrong record: a coordinator authorises it, the reason stays. */
@Service
class ObscureEntry {

    private final SocialRecords records;
    private final Diary diary;
    private final SignedEntries signed;
    private final Audit audit;

    ObscureEntry(SocialRecords records, Diary diary, SignedEntries signed, Audit audit) {
        this.records = records;
        this.diary = diary;
        this.signed = signed;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID record, UUID entry, String reason) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        Diary.Entry found = diary.find(record, entry).orElseThrow(NotFound::new);
        if (!signed.obscure(entry, reason)) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("diary.obscured", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(found.drawer().compartment() == Compartment.SEALED));
    }
}

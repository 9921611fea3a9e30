package it.trama.casefile.charge;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the closing form shows. */
@Service
class PrepareClosing {

    private final RecordHeaders headers;
    private final SocialRecords records;
    private final Audit audit;

    PrepareClosing(RecordHeaders headers, SocialRecords records, Audit audit) {
        this.headers = headers;
        this.records = records;
        this.audit = audit;
    }

    @Transactional
    HeaderView handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        HeaderView header = headers.of(record, "/cartelle/" + record);
        if (header.charge() == null) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("record.opened", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return header;
    }
}

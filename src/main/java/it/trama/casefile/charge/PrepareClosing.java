package it.trama.casefile.charge;

import it.trama.casefile.HeaderView;
import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the closing form shows. */
@Service
class PrepareClosing {

    record Prepared(HeaderView header, List<LifeCycle.Matter> open) {}

    private final RecordHeaders headers;
    private final SocialRecords records;
    private final OpenThings open;
    private final Audit audit;

    PrepareClosing(RecordHeaders headers, SocialRecords records, OpenThings open, Audit audit) {
        this.headers = headers;
        this.records = records;
        this.open = open;
        this.audit = audit;
    }

    @Transactional
    Prepared handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        HeaderView header = headers.of(record, "/cartelle/" + record);
        if (header.charge() == null) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("record.opened", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return new Prepared(header, open.of(head));
    }
}

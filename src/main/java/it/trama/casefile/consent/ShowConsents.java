package it.trama.casefile.consent;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consents in force of a record's person. */
@Service
class ShowConsents {

    record Shown(HeaderView header, List<Consents.Row> rows) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Consents consents;
    private final Audit audit;

    ShowConsents(SocialRecords records, RecordHeaders headers, Consents consents, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("consents.opened", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return new Shown(headers.of(record, ConsentTab.href(record)), consents.inForce(head.person()));
    }
}

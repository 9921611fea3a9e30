package it.trama.document.upload;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.document.Cabinet;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a new document shows; who may not file is told so before a byte is taken. */
@Service
class PrepareUpload {

    record Prepared(HeaderView header, Cabinet.@Nullable Paper replaced) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Cabinet cabinet;
    private final Audit audit;

    PrepareUpload(SocialRecords records, RecordHeaders headers, Cabinet cabinet, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.cabinet = cabinet;
        this.audit = audit;
    }

    /** @param version the document that gets a newer version */
    @Transactional
    Prepared handle(UUID record, @Nullable UUID version) {
        var head = records.require(record, AccessLevel.WORK);
        Cabinet.Paper replaced =
                version == null ? null : cabinet.replaceable(record, version).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("document.prepared", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return new Prepared(headers.of(record, "/cartelle/" + record + "/documenti"), replaced);
    }
}

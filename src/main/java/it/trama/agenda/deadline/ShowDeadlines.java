package it.trama.agenda.deadline;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is and was due on one record. */
@Service
class ShowDeadlines {

    record Shown(HeaderView header, List<DeadlineStore.Row> rows) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final DeadlineStore deadlines;
    private final Audit audit;

    ShowDeadlines(SocialRecords records, RecordHeaders headers, DeadlineStore deadlines, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        RecordHead head = records.require(record, AccessLevel.SUMMARY);
        audit.write(Audit.Entry.of("deadlines.opened", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return new Shown(headers.of(record, DeadlineController.href(record)), deadlines.of(record));
    }
}

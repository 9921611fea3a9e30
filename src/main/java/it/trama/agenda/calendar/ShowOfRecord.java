package it.trama.agenda.calendar;

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

/** Appointments of one record, newest first. */
@Service
class ShowOfRecord {

    record Shown(HeaderView header, List<CalendarRows.OfRecord> rows) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final CalendarRows rows;
    private final Audit audit;

    ShowOfRecord(SocialRecords records, RecordHeaders headers, CalendarRows rows, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        RecordHead head = records.require(record, AccessLevel.SUMMARY);
        audit.write(Audit.Entry.of("appointments.opened", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return new Shown(headers.of(record, OfRecordController.href(record)), rows.ofRecord(record));
    }
}

package it.trama.delivery.record;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies promised for a record and what they gave. */
@Service
class ReadRecordDeliveries {

    record Shown(
            HeaderView header,
            List<RecordDeliveries.Promised> promised,
            List<RecordDeliveries.Given> given,
            Map<UUID, String> bodies) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final RecordDeliveries deliveries;
    private final Directory directory;
    private final Audit audit;

    ReadRecordDeliveries(
            SocialRecords records,
            RecordHeaders headers,
            RecordDeliveries deliveries,
            Directory directory,
            Audit audit) {
        this.records = records;
        this.headers = headers;
        this.deliveries = deliveries;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        audit.write(Audit.Entry.of("delivery.record.read", "CASEWORK")
                .about(record.person())
                .on(id)
                .sealedIf(record.sealed()));
        return new Shown(
                headers.of(id, "/cartelle/" + id + "/consegne"),
                deliveries.promised(id),
                deliveries.given(id),
                directory.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name)));
    }
}

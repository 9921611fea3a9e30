package it.trama.consultation.asking;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consultations asked about a record. */
@Service
class ListRequests {

    record Shown(HeaderView header, List<Consultation> requests, Map<UUID, String> names) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Consultations consultations;
    private final Directory directory;
    private final Audit audit;

    ListRequests(
            SocialRecords records,
            RecordHeaders headers,
            Consultations consultations,
            Directory directory,
            Audit audit) {
        this.records = records;
        this.headers = headers;
        this.consultations = consultations;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        audit.write(Audit.Entry.of("consultations.listed", "CASEWORK")
                .about(record.person())
                .on(id)
                .sealedIf(record.sealed()));
        List<Consultation> requests = consultations.ofRecord(id);
        return new Shown(
                headers.of(id, RequestsTab.href(id)),
                requests,
                directory.names(
                        requests.stream().map(r -> r.asked().by()).distinct().toList()));
    }
}

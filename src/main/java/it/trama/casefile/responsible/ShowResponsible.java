package it.trama.casefile.responsible;

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

/** Who answers for one record, now and before. */
@Service
class ShowResponsible {

    record Shown(
            HeaderView header,
            List<Answering.Past> managers,
            List<Answering.Degree> degrees,
            List<Answering.Weight> weights) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Answering answering;
    private final Audit audit;

    ShowResponsible(SocialRecords records, RecordHeaders headers, Answering answering, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.answering = answering;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("responsible.opened", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return new Shown(
                headers.of(record, ResponsibleController.href(record)),
                answering.managers(record),
                answering.degrees(record),
                answering.weights());
    }
}

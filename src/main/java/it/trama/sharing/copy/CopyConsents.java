package it.trama.sharing.copy;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepared by who works on the record: nobody who was helped has an account of their own yet. */
@Service
class CopyConsents {

    record Copy(
            HeaderView header,
            List<ConsentHistory.Row> rows,
            Map<UUID, ConsentHistory.Span> spans,
            Map<UUID, ConsentHistory.Words> words) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final ConsentHistory history;
    private final Audit audit;

    CopyConsents(SocialRecords records, RecordHeaders headers, ConsentHistory history, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    public Copy handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("consents.copied", "RIGHTS")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return new Copy(
                headers.of(record, ""),
                history.of(head.person()),
                history.spans(head.person()).stream()
                        .collect(Collectors.toMap(ConsentHistory.Span::id, Function.identity())),
                history.words(head.person()).stream()
                        .collect(Collectors.toMap(ConsentHistory.Words::id, Function.identity())));
    }
}

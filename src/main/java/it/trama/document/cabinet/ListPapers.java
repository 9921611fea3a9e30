package it.trama.document.cabinet;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folders of a record, as far as the actor may open them. */
@Service
class ListPapers {

    /** @param words of title, sender or recipient; {@code page} from 0 */
    record Query(
            String words,
            Optional<Folder> folder,
            Optional<Direction> direction,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int page) {}

    record Listed(HeaderView header, List<Papers.Row> rows) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Papers papers;
    private final Audit audit;

    ListPapers(SocialRecords records, RecordHeaders headers, Papers papers, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.papers = papers;
        this.audit = audit;
    }

    @Transactional
    Listed handle(UUID record, Query query) {
        var head = records.require(record, AccessLevel.WORK);
        List<Papers.Row> rows = papers.page(record, query);
        audit.write(Audit.Entry.of("documents.listed", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed())
                .with("rows=" + rows.size()));
        return new Listed(headers.of(record, DocumentsTab.href(record)), rows);
    }
}

package it.trama.document.cabinet;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Documents;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a document out of the record, whole or as the picture of a page; each is traced. */
@Service
class TakePaper {

    /** Draws, given what the document is. */
    interface Taken {
        void is(Papers.Row row, byte[] content);
    }

    private final SocialRecords records;
    private final Papers papers;
    private final Documents documents;
    private final Audit audit;

    TakePaper(SocialRecords records, Papers papers, Documents documents, Audit audit) {
        this.records = records;
        this.papers = papers;
        this.documents = documents;
        this.audit = audit;
    }

    /** The whole as it lies there, to be read after the transaction; who asks closes it. */
    record Whole(Papers.Row row, InputStream content) {}

    /** @param page from 1 */
    @Transactional
    void handle(UUID record, UUID id, int page, Taken taken) {
        Papers.Row row = traced(
                record, id, Audit.Entry.of("document.previewed", "CASEWORK").with("page=" + page));
        taken.is(row, documents.content(documents.find(id).orElseThrow(NotFound::new)));
    }

    @Transactional
    Whole handle(UUID record, UUID id) {
        Papers.Row row = traced(record, id, Audit.Entry.of("document.downloaded", "CASEWORK"));
        return new Whole(row, documents.open(documents.find(id).orElseThrow(NotFound::new)));
    }

    private Papers.Row traced(UUID record, UUID id, Audit.Entry entry) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        Papers.Row row = papers.find(record, id).orElseThrow(NotFound::new);
        if (row.deed().obscured() != null) {
            throw new NotFound();
        }
        audit.write(entry.about(head.person()).on(record).sealedIf(row.place().compartment() == Compartment.SEALED));
        return row;
    }
}

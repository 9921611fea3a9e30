package it.trama.assessment.compare;

import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all signed sheets of an instrument, to compare two of them. */
@Service
class CompareSheets {

    /** @param sheets newest first, at least two */
    record Compared(HeaderView header, List<SignedSheet> sheets) {}

    private final SignedSheets sheets;
    private final RecordHeaders headers;
    private final Audit audit;

    CompareSheets(SignedSheets sheets, RecordHeaders headers, Audit audit) {
        this.sheets = sheets;
        this.headers = headers;
        this.audit = audit;
    }

    @Transactional
    Compared handle(UUID record, String instrument) {
        HeaderView header = headers.of(record, "/cartelle/" + record + "/valutazioni");
        List<SignedSheet> all = header.rights().works() ? sheets.of(record, instrument) : List.of();
        if (all.size() < 2) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("assessment.compared", "CASEWORK")
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed())
                .with(instrument));
        return new Compared(header, all);
    }
}

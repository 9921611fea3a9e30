package it.trama.exchange.records;

import it.trama.exchange.Run;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone says whether a person of the package is the one who is here; what waits for it is judged anew. */
@Service
class DecideRow {

    private final ImportRights rights;
    private final Stored stored;
    private final Audit audit;

    DecideRow(ImportRights rights, Stored stored, Audit audit) {
        this.rights = rights;
        this.stored = stored;
        this.audit = audit;
    }

    @Transactional
    public void handle(UUID id, UUID row, boolean same) {
        Run run = rights.open(id);
        if (!stored.rows().decide(id, row, same ? "SAME" : "OTHER")) {
            throw new NotFound();
        }
        stored.judge(run);
        audit.write(Audit.Entry.of("import.decided", "IMPORT").with(same ? "same" : "other"));
    }
}

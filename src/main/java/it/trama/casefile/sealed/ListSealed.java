package it.trama.casefile.sealed;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sealed records that the actor opens, by number. */
@Service
class ListSealed {

    record Listed(List<SealedRecords.Row> rows, boolean named) {}

    private final SealedRecords sealed;
    private final Audit audit;

    ListSealed(SealedRecords sealed, Audit audit) {
        this.sealed = sealed;
        this.audit = audit;
    }

    @Transactional
    Listed handle() {
        List<SealedRecords.Row> rows = sealed.all();
        boolean named = !sealed.networks().isEmpty();
        if (rows.isEmpty() && !named) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("sealed.listed", "CASEWORK")
                .with("rows=" + rows.size())
                .sealedIf(true));
        return new Listed(rows, named);
    }
}

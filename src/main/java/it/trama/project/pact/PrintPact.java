package it.trama.project.pact;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Documents;
import it.trama.trust.Documents.Document;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed document of a pact, as it was stored; taking it out of the record is traced. */
@Service
class PrintPact {

    interface Taken {
        void is(Document document, byte[] content);
    }

    private final Pacts pacts;
    private final Documents documents;
    private final Audit audit;

    PrintPact(Pacts pacts, Documents documents, Audit audit) {
        this.pacts = pacts;
        this.documents = documents;
        this.audit = audit;
    }

    /** @throws NotFound also for a draft: it has no document yet */
    @Transactional
    void handle(UUID id, Taken taken) {
        Pact pact = pacts.find(id).orElseThrow(NotFound::new);
        UUID stored = pact.state().document();
        if (stored == null) {
            throw new NotFound();
        }
        Document document = documents.find(stored).orElseThrow(NotFound::new);
        byte[] content = documents.content(document);
        audit.write(Audit.Entry.of("record.printed", "CASEWORK")
                .about(pact.place().person())
                .on(pact.place().record())
                .sealedIf(pact.place().compartment() == Compartment.SEALED)
                .with(pact.named().number()));
        taken.is(document, content);
    }
}

package it.trama.document.access;

import it.trama.casefile.SocialRecords.Note;
import it.trama.trust.Audit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided by hand on each word and each paper. */
@Service
class ReviewCopy {

    private final Requests requests;
    private final Audit audit;

    ReviewCopy(Requests requests, Audit audit) {
        this.requests = requests;
        this.audit = audit;
    }

    @Transactional
    void handle(OpenCopy.Opened opened, List<Requests.Masking> decided, Collection<UUID> leftOut) {
        if (opened.request().delivered() != null) {
            return;
        }
        for (Note note : opened.notes()) {
            decided.stream()
                    .filter(masking -> masking.entry().equals(note.id()))
                    .forEach(masking -> requests.decide(
                            opened.request(), masking, note.marks().compartment()));
        }
        requests.reviewed(opened.request().id(), leftOut);
        audit.write(Audit.Entry.of("access.decided", "RIGHTS")
                .about(opened.header().head().person())
                .on(opened.request().record())
                .sealedIf(opened.header().head().sealed())
                .with("words=" + decided.size()));
    }
}

package it.trama.document.cabinet;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something that should not be there: it stays, nobody opens it any more, and the reason is told. */
@Service
class ObscurePaper {

    private final SocialRecords records;
    private final Papers papers;
    private final CurrentActor actors;
    private final Audit audit;

    ObscurePaper(SocialRecords records, Papers papers, CurrentActor actors, Audit audit) {
        this.records = records;
        this.papers = papers;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID record, UUID id, String reason) {
        var head = records.require(record, AccessLevel.WORK);
        Papers.Row row = papers.find(record, id).orElseThrow(NotFound::new);
        if (row.deed().obscured() != null) {
            return;
        }
        if (!OpenPaper.mayChange(row, actors.actor())) {
            throw new NotFound();
        }
        papers.obscure(id, reason);
        audit.write(Audit.Entry.of("document.obscured", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(row.place().compartment() == Compartment.SEALED));
    }
}

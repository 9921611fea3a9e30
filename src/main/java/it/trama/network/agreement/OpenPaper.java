package it.trama.network.agreement;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.network.agreement.AgreementRows.Paper;
import it.trama.platform.files.FileStore;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed paper, for the office and for who signed it. */
@Service
class OpenPaper {

    /** @param content who asks closes it */
    record Opened(Paper paper, InputStream content) {}

    private final CurrentActor actors;
    private final AgreementRows rows;
    private final FileStore files;
    private final Audit audit;

    OpenPaper(CurrentActor actors, AgreementRows rows, FileStore files, Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    public Opened handle(UUID id) {
        var actor = actors.actor();
        var row = rows.find(id).orElseThrow(NotFound::new);
        boolean may = Keepers.of(actor, row.organisation())
                || (Keepers.own(actor, actor.organisation()) && rows.isParty(id, actor.organisation()));
        Paper paper = rows.paper(id).filter(_ -> may).orElseThrow(NotFound::new);
        audit.write(Entry.of("agreement.paperOpened", "PLANNING").with(id.toString()));
        return new Opened(paper, files.open(paper.contentHash()));
    }
}

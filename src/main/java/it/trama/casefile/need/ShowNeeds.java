package it.trama.casefile.need;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All needs of a record. */
@Service
class ShowNeeds {

    record Shown(HeaderView header, List<NeedList.Row> needs) {}

    private final RecordHeaders headers;
    private final NeedList needs;
    private final Audit audit;
    private final CurrentActor actors;

    ShowNeeds(RecordHeaders headers, NeedList needs, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.needs = needs;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Shown handle(UUID record) {
        HeaderView header = headers.of(record, NeedTab.href(record));
        if (!header.rights().works()) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("needs.opened", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Shown(header, needs.all(record));
    }
}

package it.trama.casefile.path;

import it.trama.casefile.HeaderView;
import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHeaders;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a record: its own states and the milestones of the modules above. */
@Service
class ShowPath {

    record Shown(HeaderView header, List<PathFacts.Row> facts, List<LifeCycle.Milestone> milestones) {}

    private final RecordHeaders headers;
    private final PathFacts facts;
    private final ObjectProvider<LifeCycle> parts;
    private final Audit audit;
    private final CurrentActor actors;

    ShowPath(
            RecordHeaders headers, PathFacts facts, ObjectProvider<LifeCycle> parts, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.facts = facts;
        this.parts = parts;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Shown handle(UUID record) {
        HeaderView header = headers.of(record, PathTab.href(record));
        audit.write(Audit.Entry.of("path.opened", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        List<LifeCycle.Milestone> milestones = header.rights().works()
                ? parts.orderedStream()
                        .flatMap(part -> part.milestones(header.head()).stream())
                        .toList()
                : List.of();
        return new Shown(header, facts.of(record), milestones);
    }
}

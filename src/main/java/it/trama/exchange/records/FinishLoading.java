package it.trama.exchange.records;

import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second half: what was loaded is remembered, what the package said is forgotten, and the trace is written. */
@Service
class FinishLoading {

    private final ImportRights rights;
    private final Stored stored;
    private final CurrentActor actors;
    private final Audit audit;

    FinishLoading(ImportRights rights, Stored stored, CurrentActor actors, Audit audit) {
        this.rights = rights;
        this.stored = stored;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public void handle(UUID id) {
        Run run = rights.open(id);
        stored.runs().link(run, List.of(RowKind.ENTRY, RowKind.DOCUMENT));
        stored.runs().confirmed(id, actors.actor().user());
        String counts = stored.rows().counts(id).stream()
                .map(count -> count.kind() + " " + count.outcome() + " " + count.rows())
                .collect(Collectors.joining(", "));
        stored.rows().forgetContent(id);
        audit.write(Audit.Entry.of("import.confirmed", "IMPORT").with(counts));
    }
}

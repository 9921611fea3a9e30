package it.trama.exchange.records;

import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports of one's body, and one of them with its rows. */
@Service
class ShowImports {

    static final int MOST_SHOWN = 200;
    private static final int MOST_RUNS = 50;

    record Filter(Optional<RowKind> kind, Optional<Outcome> outcome) {}

    /** @param candidates who is here, of the rows in doubt */
    record Opened(
            Run run,
            Filter filter,
            List<StoredRows.Count> counts,
            List<StoredRows.Shown> rows,
            Map<UUID, Identity> candidates) {}

    private final ImportRights rights;
    private final Stored stored;
    private final People people;
    private final Audit audit;

    ShowImports(ImportRights rights, Stored stored, People people, Audit audit) {
        this.rights = rights;
        this.stored = stored;
        this.people = people;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Run> handle() {
        rights.require();
        return stored.runs().newest(MOST_RUNS);
    }

    @Transactional
    public Opened handle(UUID id, Filter filter, int most) {
        Run run = rights.find(id);
        var rows = stored.rows().shown(id, filter.kind(), filter.outcome(), most);
        var candidates = people.identities(rows.stream()
                .map(row -> row.verdict().candidate())
                .filter(Objects::nonNull)
                .toList());
        audit.write(Audit.Entry.of("import.read", "IMPORT").with(rows.size() + " rows"));
        return new Opened(run, filter, stored.rows().counts(id), rows, candidates);
    }
}

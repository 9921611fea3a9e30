package it.trama.exchange.records;

import it.trama.casefile.CasefileBulk;
import it.trama.document.DocumentBulk;
import it.trama.exchange.Judgement;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.people.PeopleBulk;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * First half of the confirmation: everything is judged against what is here now, and the keys that people and records will have are
 * remembered. If the loading is then interrupted, the next confirmation makes the same ones, and none twice.
 */
@Service
class BeginLoading {

    record Work(
            List<PeopleBulk.NewHousehold> households, CasefileBulk.Load records, List<DocumentBulk.OldPaper> papers) {}

    private final ImportRights rights;
    private final Stored stored;
    private final CurrentActor actors;
    private final Clock clock;

    BeginLoading(ImportRights rights, Stored stored, CurrentActor actors, Clock clock) {
        this.rights = rights;
        this.stored = stored;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public Work handle(UUID id) {
        Run run = rights.open(id);
        var all = stored.judge(run);
        stored.runs().link(run, List.of(RowKind.PERSON, RowKind.RECORD));
        stored.runs().loading(id);
        var loads = new Loads(run, all.verdicts().judged(), all.verdicts().workers());
        var records = targets(all, RowKind.RECORD);
        var deed = new DocumentBulk.Deed(actors.actor().user(), run.organisationId(), clock.instant());
        return new Work(
                loads.households(all.rows()),
                loads.records(all.rows(), targets(all, RowKind.PERSON), records),
                loads.papers(all.rows(), records, deed));
    }

    private static Map<String, UUID> targets(Stored.Judged all, RowKind kind) {
        var targets = new HashMap<String, UUID>();
        all.rows().stream().filter(row -> row.source().kind() == kind).forEach(row -> {
            Judgement judgement = all.verdicts().judged().get(row.id());
            if (judgement != null && judgement.outcome().isHere() && judgement.target() != null) {
                targets.put(row.source().externalId(), judgement.target());
            }
        });
        return targets;
    }
}

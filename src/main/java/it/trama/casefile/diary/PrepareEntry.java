package it.trama.casefile.diary;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Option;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a new entry needs when it stands alone. */
@Service
class PrepareEntry {

    record Prepared(HeaderView header, DiaryPage.Around around) {}

    private final RecordHeaders headers;
    private final DiaryFacts facts;
    private final Audit audit;
    private final CurrentActor actors;

    PrepareEntry(RecordHeaders headers, DiaryFacts facts, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.facts = facts;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Prepared handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        if (!header.rights().works()) {
            throw new NotFound();
        }
        List<DiaryFacts.Participant> all = facts.participants(record);
        audit.write(Audit.Entry.of("record.opened", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Prepared(
                header, new DiaryPage.Around(options(all, false), options(all, true), facts.drafts(record)));
    }

    private static List<Option> options(List<DiaryFacts.Participant> all, boolean staff) {
        return all.stream()
                .filter(row -> row.staff() == staff)
                .map(row -> new Option(row.id().toString(), row.name()))
                .toList();
    }
}

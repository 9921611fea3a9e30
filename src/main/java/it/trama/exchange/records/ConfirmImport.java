package it.trama.exchange.records;

import it.trama.casefile.CasefileBulk;
import it.trama.document.DocumentBulk;
import it.trama.people.PeopleBulk;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The whole confirmation: judged anew, loaded by the bulk front doors (each all or nothing), remembered. Can be asked again after any interruption. */
@Component
class ConfirmImport {

    private final BeginLoading begin;
    private final PeopleBulk people;
    private final CasefileBulk records;
    private final DocumentBulk papers;
    private final FinishLoading finish;

    ConfirmImport(
            BeginLoading begin, PeopleBulk people, CasefileBulk records, DocumentBulk papers, FinishLoading finish) {
        this.begin = begin;
        this.people = people;
        this.records = records;
        this.papers = papers;
        this.finish = finish;
    }

    void confirm(UUID id) {
        BeginLoading.Work work = begin.handle(id);
        people.load(sink -> work.households().forEach(sink));
        records.load(work.records());
        papers.load(work.papers());
        finish.handle(id);
    }
}

package it.trama.casefile.folio;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.diary.DiaryForm;
import it.trama.casefile.diary.DiaryPage;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The essentials of a record on one sheet, for a visit. Traced as a print: paper goes where the program cannot look. */
@Service
class OpenVisit {

    record Opened(HeaderView header, Summary summary, DiaryPage diary) {}

    private final RecordHeaders headers;
    private final Summaries summaries;
    private final DiaryPage.Reader diary;
    private final Audit audit;
    private final CurrentActor actors;

    OpenVisit(RecordHeaders headers, Summaries summaries, DiaryPage.Reader diary, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.summaries = summaries;
        this.diary = diary;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Opened handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        audit.write(Audit.Entry.of("record.printed", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Opened(header, summaries.of(header), diary.read(header, DiaryForm.of(Map.of())));
    }
}

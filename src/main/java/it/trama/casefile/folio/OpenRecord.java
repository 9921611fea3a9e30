package it.trama.casefile.folio;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.diary.DiaryForm;
import it.trama.casefile.diary.DiaryPage;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a record's folio: with SUMMARY the header, household and help; with WORK the diary too. At most 12 statements, whatever its size. */
@Service
class OpenRecord {

    /** @param registry whether the actor may see the family drawn */
    record Opened(HeaderView header, DiaryPage diary, DiaryPage.Entry entry, Summary summary, boolean registry) {}

    private final RecordHeaders headers;
    private final Summaries summaries;
    private final DiaryPage.Reader diary;
    private final Audit audit;
    private final CurrentActor actors;

    OpenRecord(RecordHeaders headers, Summaries summaries, DiaryPage.Reader diary, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.summaries = summaries;
        this.diary = diary;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Opened handle(UUID record, DiaryForm search) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        audit.write(Audit.Entry.of("record.opened", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        Summary summary = summaries.of(header);
        return new Opened(
                header,
                diary.read(header, search),
                diary.entry(header, search.draft(), summary.around()),
                summary,
                actors.actor().readsRegistry());
    }
}

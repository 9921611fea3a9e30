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

/** The diary alone, filtered; and the form of a new entry with who may have taken part. */
@Service
class SearchDiary {

    record Found(DiaryPage diary, List<Option> authors) {}

    private final RecordHeaders headers;
    private final DiaryPage.Reader reader;
    private final DiaryFacts facts;
    private final Audit audit;
    private final CurrentActor actors;

    SearchDiary(RecordHeaders headers, DiaryPage.Reader reader, DiaryFacts facts, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.reader = reader;
        this.facts = facts;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Found handle(UUID record, DiaryForm search) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        if (!header.rights().works()) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("diary.searched", HeaderView.purposeOf(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Found(reader.read(header, search), facts.authors(record));
    }
}

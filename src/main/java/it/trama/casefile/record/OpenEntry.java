package it.trama.casefile.record;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one diary entry, to correct it. */
@Service
class OpenEntry {

    record Opened(HeaderView header, Diary.Entry entry) {}

    private final RecordHeaders headers;
    private final Diary diary;
    private final Audit audit;
    private final CurrentActor actors;

    OpenEntry(RecordHeaders headers, Diary diary, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.diary = diary;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Opened handle(UUID record, UUID entry) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        Diary.Entry found = diary.find(record, entry).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("diary.opened", Purpose.of(actors.actor()))
                .about(header.head().person())
                .on(record)
                .sealedIf(found.compartment() == Compartment.SEALED));
        return new Opened(header, found);
    }
}

package it.trama.casefile.diary;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens chosen diary entries: one to correct or obscure, several to print. */
@Service
class OpenEntry {

    record Opened(HeaderView header, List<Diary.Entry> entries) {

        Diary.Entry only() {
            return entries.stream().findFirst().orElseThrow(NotFound::new);
        }
    }

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

    /** Those that are there. */
    @Transactional
    Opened handle(UUID record, List<UUID> entries, boolean print) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        List<Diary.Entry> found = diary.some(record, entries);
        String purpose = HeaderView.purposeOf(actors.actor());
        var trace = print ? Audit.Entry.of("diary.printed", purpose) : Audit.Entry.of("diary.opened", purpose);
        audit.write(trace.about(header.head().person())
                .on(record)
                .sealedIf(found.stream().anyMatch(e -> e.drawer().compartment() == Compartment.SEALED))
                .with("notes=" + found.size()));
        return new Opened(header, found);
    }
}

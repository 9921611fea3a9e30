package it.trama.casefile.path;

import it.trama.casefile.HeaderView;
import it.trama.casefile.Needs;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.diary.DiaryForm;
import it.trama.casefile.diary.DiaryPage;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes to another district: the dossier that was prepared, or the notes to choose from while one prepares it. */
@Service
class OpenDossier {

    record Opened(
            HeaderView header,
            PathChanges.Transfer transfer,
            List<PathFacts.Row> facts,
            List<Needs.Need> needs,
            List<DiaryPage.Note> notes) {}

    private static final PathChanges.Transfer NONE = new PathChanges.Transfer(new UUID(0, 0), "", "", "", List.of());

    private final RecordHeaders headers;
    private final PathChanges changes;
    private final PathFacts facts;
    private final Needs needs;
    private final DiaryPage.Reader diary;
    private final Audit audit;

    OpenDossier(
            RecordHeaders headers,
            PathChanges changes,
            PathFacts facts,
            Needs needs,
            DiaryPage.Reader diary,
            Audit audit) {
        this.headers = headers;
        this.changes = changes;
        this.facts = facts;
        this.needs = needs;
        this.diary = diary;
        this.audit = audit;
    }

    /** @param transfer null while it is being prepared */
    @Transactional
    Opened handle(UUID record, @Nullable UUID transfer) {
        HeaderView header = headers.of(record, PathTab.href(record));
        if (!header.rights().works() || (transfer == null && header.charge() == null)) {
            throw new NotFound();
        }
        PathChanges.Transfer prepared =
                transfer == null ? NONE : changes.find(record, transfer).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("transfer.opened", "CASEWORK")
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        List<DiaryPage.Note> notes = transfer == null
                ? diary.read(header, DiaryForm.of(Map.of())).notes()
                : diary.some(header, prepared.notes());
        return new Opened(header, prepared, facts.of(record), needs.open(record), notes);
    }
}

package it.trama.territory.imports;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second half: checks again (the district may have changed meanwhile) and stores all files or none. A second confirmation answers
 * as the first.
 */
@Service
class ConfirmImport {

    private final Importers importers;
    private final Examination examination;
    private final WaitingFiles waiting;
    private final TerritoryStore store;
    private final Audit audit;

    ConfirmImport(
            Importers importers, Examination examination, WaitingFiles waiting, TerritoryStore store, Audit audit) {
        this.importers = importers;
        this.examination = examination;
        this.waiting = waiting;
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, Problems> handle(UUID importId) {
        var actor = importers.require();
        if (waiting.wasImported(importId)) {
            return Result.done(importId);
        }
        List<SourceFile> files = waiting.of(importId, actor.user());
        if (files.isEmpty()) {
            throw new NotFound();
        }
        return switch (examination.of(files)) {
            case Result.Refused<List<Sheet>, Problems>(Problems problems) -> Result.refused(problems);
            case Result.Done<List<Sheet>, Problems>(List<Sheet> sheets) -> {
                store(importId, sheets, actor.user());
                yield Result.done(importId);
            }
        };
    }

    private void store(UUID importId, List<Sheet> sheets, UUID user) {
        sheets.forEach(store::store);
        String files = sheets.stream().map(Sheet::file).collect(Collectors.joining(", "));
        int lines = sheets.stream().mapToInt(sheet -> sheet.lines().size()).sum();
        waiting.markImported(importId, files, lines, user);
        waiting.forget(importId);
        audit.write(Entry.of("territory.imported", "PLANNING").with("lines=" + lines));
    }
}

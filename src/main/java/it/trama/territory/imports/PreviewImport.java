package it.trama.territory.imports;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a prepared import would do, file by file. */
@Service
class PreviewImport {

    record Effect(String file, FileKind kind, int lines, int replaced) {}

    private final Importers importers;
    private final Examination examination;
    private final WaitingFiles waiting;
    private final TerritoryStore store;

    PreviewImport(Importers importers, Examination examination, WaitingFiles waiting, TerritoryStore store) {
        this.importers = importers;
        this.examination = examination;
        this.waiting = waiting;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Result<List<Effect>, Problems> handle(UUID importId) {
        var actor = importers.require();
        List<SourceFile> files = waiting.of(importId, actor.user());
        if (files.isEmpty()) {
            throw new NotFound();
        }
        return switch (examination.of(files)) {
            case Result.Refused<List<Sheet>, Problems>(Problems problems) -> Result.refused(problems);
            case Result.Done<List<Sheet>, Problems>(List<Sheet> sheets) ->
                Result.done(sheets.stream()
                        .map(sheet -> new Effect(
                                sheet.file(), sheet.kind(), sheet.lines().size(), store.alreadyThere(sheet)))
                        .toList());
        };
    }
}

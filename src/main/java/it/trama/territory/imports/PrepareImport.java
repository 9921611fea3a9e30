package it.trama.territory.imports;

import it.trama.kernel.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First half of an import: the files are checked and, when nothing is wrong, put aside until they are confirmed. Changes no fact. */
@Service
class PrepareImport {

    private final Importers importers;
    private final Examination examination;
    private final WaitingFiles waiting;

    PrepareImport(Importers importers, Examination examination, WaitingFiles waiting) {
        this.importers = importers;
        this.examination = examination;
        this.waiting = waiting;
    }

    @Transactional
    public Result<UUID, Problems> handle(List<SourceFile> files) {
        var actor = importers.require();
        return switch (examination.of(files)) {
            case Result.Refused<List<Sheet>, Problems>(Problems problems) -> Result.refused(problems);
            case Result.Done<List<Sheet>, Problems> _ -> Result.done(putAside(files, actor.user()));
        };
    }

    private UUID putAside(List<SourceFile> files, UUID user) {
        var id = UUID.randomUUID();
        waiting.forgetOld();
        for (int i = 0; i < files.size(); i++) {
            try (InputStream in = files.get(i).content().open()) {
                waiting.add(id, i, files.get(i).name(), in.readAllBytes(), user);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return id;
    }
}

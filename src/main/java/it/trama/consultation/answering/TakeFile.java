package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A document that was shared with the team, as it came into the record, as long as the request is shared. */
@Service
class TakeFile {

    /** Read from the disk while it goes out; who asks closes it. */
    record Taken(SharedFiles.Row file, InputStream content) {}

    private final Desk desk;
    private final SharedFiles shared;
    private final FileStore files;

    TakeFile(Desk desk, SharedFiles shared, FileStore files) {
        this.desk = desk;
        this.shared = shared;
        this.files = files;
    }

    @Transactional
    Taken handle(UUID id, UUID paper) {
        Consultation request = desk.requireShown(id);
        SharedFiles.Row file = shared.find(id, paper).orElseThrow(NotFound::new);
        desk.write("consultation.fileTaken", request);
        return new Taken(file, files.open(file.contentHash()));
    }
}

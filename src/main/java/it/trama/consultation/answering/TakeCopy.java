package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's own signed opinion, as long as the request is shared. */
@Service
class TakeCopy {

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Taken(String number, byte[] pdf) {}

    private final Desk desk;
    private final Consultations consultations;
    private final FileStore files;

    TakeCopy(Desk desk, Consultations consultations, FileStore files) {
        this.desk = desk;
        this.consultations = consultations;
        this.files = files;
    }

    @Transactional
    public Taken handle(UUID id) {
        Consultation request = desk.requireShown(id);
        var opinion = consultations.dossier(request).opinion();
        if (opinion == null) {
            throw new NotFound();
        }
        desk.write("consultation.printed", request);
        return new Taken(request.number(), files.get(opinion.sha256()));
    }
}

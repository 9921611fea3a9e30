package it.trama.consultation.asking;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed opinion as it was printed; taking it out is traced. */
@Service
class TakeOpinion {

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Taken(String number, byte[] pdf) {}

    private final Own own;
    private final Consultations consultations;
    private final FileStore files;
    private final RequestTrace trace;

    TakeOpinion(Own own, Consultations consultations, FileStore files, RequestTrace trace) {
        this.own = own;
        this.consultations = consultations;
        this.files = files;
        this.trace = trace;
    }

    /** @throws NotFound also while there is no opinion */
    @Transactional
    public Taken handle(UUID record, UUID id) {
        Consultation request = own.require(record, id);
        var opinion = consultations.dossier(request).opinion();
        if (opinion == null) {
            throw new NotFound();
        }
        trace.write("consultation.printed", request, request.number());
        return new Taken(request.number(), files.get(opinion.sha256()));
    }
}

package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.ConsultationRefusal.NotNow;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Dossier;
import it.trama.consultation.Dossier.Opinion;
import it.trama.consultation.Move;
import it.trama.kernel.Result;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.PdfPrinter;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs the opinion: its text and its printed form never change afterwards. */
@Service
class SignOpinion {

    /** @param reading of the situation; {@code advice} what the team would do */
    record Command(UUID id, UUID request, String reading, String advice) {}

    private final Desk desk;
    private final Consultations consultations;
    private final Directory directory;
    private final PdfPrinter printer;
    private final FileStore files;

    SignOpinion(Desk desk, Consultations consultations, Directory directory, PdfPrinter printer, FileStore files) {
        this.desk = desk;
        this.consultations = consultations;
        this.directory = directory;
        this.printer = printer;
        this.files = files;
    }

    @Transactional
    public Result<UUID, ConsultationRefusal> handle(Command command) {
        Consultation request = desk.requireShown(command.request());
        if (consultations.hasStep(command.id())) {
            return Result.done(request.id());
        }
        var state = request.progress().state();
        var after = Move.OPINION.from(state);
        if (after.isEmpty() || !consultations.move(request, after.get(), null)) {
            return Result.refused(new NotNow(state));
        }
        var opinion = new Opinion(command.reading(), command.advice(), desk.user(), desk.now(), "", null);
        byte[] pdf = printer.print("consultation/opinion", document(request, opinion));
        consultations.sign(
                request,
                new Opinion(
                        opinion.reading(),
                        opinion.advice(),
                        opinion.signedBy(),
                        opinion.signedAt(),
                        files.put(pdf),
                        null));
        consultations.step(request, NewStep.of(command.id(), Move.OPINION, ""));
        desk.write("consultation.opinion.signed", request);
        return Result.done(request.id());
    }

    private OpinionPage document(Consultation request, Opinion opinion) {
        Dossier dossier = consultations.dossier(request);
        var names = directory.names(List.of(request.asked().by(), opinion.signedBy()));
        return OpinionPage.of(request, opinion, dossier.excerpts(), names);
    }
}

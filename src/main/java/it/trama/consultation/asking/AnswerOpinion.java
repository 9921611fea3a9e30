package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.ConsultationRefusal.NotNow;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Move;
import it.trama.kernel.Result;
import it.trama.platform.files.FileStore;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worker says what came of the opinion, and it is filed in the record as it was signed. The decision stays with who is in charge. */
@Service
class AnswerOpinion {

    record Command(UUID id, UUID record, UUID request, Outcome outcome, String why) {}

    private final Own own;
    private final Consultations consultations;
    private final ObjectProvider<Filing> filing;
    private final FileStore files;
    private final Deadlines deadlines;
    private final RequestTrace trace;

    AnswerOpinion(
            Own own,
            Consultations consultations,
            ObjectProvider<Filing> filing,
            FileStore files,
            Deadlines deadlines,
            RequestTrace trace) {
        this.own = own;
        this.consultations = consultations;
        this.filing = filing;
        this.files = files;
        this.deadlines = deadlines;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, ConsultationRefusal> handle(Command command) {
        Consultation request = own.require(command.record(), command.request());
        if (consultations.hasStep(command.id())) {
            return Result.done(request.id());
        }
        var state = request.progress().state();
        var after = Move.ANSWERED.from(state);
        boolean declined = state == Consultation.State.DECLINED;
        if (after.isEmpty() || declined != (command.outcome() == Outcome.SEEN)) {
            return Result.refused(new NotNow(state));
        }
        if (!consultations.move(request, after.get(), command.outcome())) {
            return Result.refused(new NotNow(state));
        }
        String words = t("consultation.outcome." + command.outcome()) + ". " + command.why();
        consultations.step(request, NewStep.of(command.id(), Move.ANSWERED, words.strip()));
        file(request);
        deadlines.met(request.id(), trace.today());
        trace.write("consultation.answered", request, command.outcome().name());
        return Result.done(request.id());
    }

    private void file(Consultation request) {
        var opinion = consultations.dossier(request).opinion();
        Filing cabinet = filing.getIfAvailable();
        if (opinion == null || cabinet == null) {
            return;
        }
        String number = request.number().replace(' ', '-').replace('/', '-');
        consultations.filed(
                request,
                cabinet.file(new NewDocument(
                        request.place().record(),
                        request.place().compartment(),
                        Folder.PSYCHOLOGY,
                        t("consultation.document.title", request.place().teamName(), request.number()),
                        Direction.INTERNAL,
                        "parere-" + number + ".pdf",
                        files.get(opinion.sha256()))));
    }
}

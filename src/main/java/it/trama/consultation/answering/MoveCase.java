package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.ConsultationRefusal.NotNow;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Move;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team takes a request, asks for more, sets a meeting or declines. */
@Service
class MoveCase {

    /** @param meetsOn exactly for a meeting */
    record Command(
            UUID id,
            UUID request,
            Move move,
            String words,
            @Nullable LocalDate meetsOn) {}

    private final Desk desk;
    private final Consultations consultations;

    MoveCase(Desk desk, Consultations consultations) {
        this.desk = desk;
        this.consultations = consultations;
    }

    @Transactional
    public Result<UUID, ConsultationRefusal> handle(Command command) {
        Consultation request = desk.requireShown(command.request());
        if (consultations.hasStep(command.id())) {
            return Result.done(request.id());
        }
        var state = request.progress().state();
        var after = command.move().from(state);
        if (command.move().ofRecord()
                || command.move() == Move.OPINION
                || after.isEmpty()
                || !consultations.move(request, after.get(), null)) {
            return Result.refused(new NotNow(state));
        }
        consultations.step(
                request, new NewStep(command.id(), command.move().name(), command.words(), command.meetsOn()));
        desk.write("consultation.moved." + command.move(), request);
        return Result.done(request.id());
    }
}

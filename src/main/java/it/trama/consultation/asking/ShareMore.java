package it.trama.consultation.asking;

import it.trama.casefile.SocialRecords;
import it.trama.consultation.Consultation;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.ConsultationRefusal.NotNow;
import it.trama.consultation.ConsultationRefusal.PartGone;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Move;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the team's question, with further parts if need be; the sharing may be made longer, never shorter. */
@Service
class ShareMore {

    record Command(UUID id, UUID record, UUID request, String words, LocalDate until, Set<String> sources) {}

    private final Own own;
    private final SocialRecords records;
    private final Consultations consultations;
    private final Parts parts;
    private final RequestTrace trace;

    ShareMore(Own own, SocialRecords records, Consultations consultations, Parts parts, RequestTrace trace) {
        this.own = own;
        this.records = records;
        this.consultations = consultations;
        this.parts = parts;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, ConsultationRefusal> handle(Command command) {
        Consultation request = own.require(command.record(), command.request());
        if (consultations.hasStep(command.id())) {
            return Result.done(request.id());
        }
        var state = request.progress().state();
        var after = Move.MORE_GIVEN.from(state);
        if (after.isEmpty()) {
            return Result.refused(new NotNow(state));
        }
        var record = records.require(command.record(), AccessLevel.WORK);
        boolean named = Objects.requireNonNull(request.words()).named();
        var excerpts = parts.chosen(record, command.sources(), trace.mask(record, named));
        if (excerpts.isEmpty()) {
            return Result.refused(new PartGone());
        }
        if (!consultations.move(request, after.get(), null)) {
            return Result.refused(new NotNow(state));
        }
        consultations.share(request, excerpts.get(), command.until());
        consultations.step(request, NewStep.of(command.id(), Move.MORE_GIVEN, command.words()));
        trace.write(
                "consultation.shared", request, Integer.toString(excerpts.get().size()));
        return Result.done(request.id());
    }
}

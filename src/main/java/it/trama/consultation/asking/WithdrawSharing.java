package it.trama.consultation.asking;

import it.trama.casefile.Deadlines;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Move;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the team's reading at once; a request that was not answered yet ends with it. */
@Service
class WithdrawSharing {

    private final Own own;
    private final Consultations consultations;
    private final Deadlines deadlines;
    private final RequestTrace trace;

    WithdrawSharing(Own own, Consultations consultations, Deadlines deadlines, RequestTrace trace) {
        this.own = own;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.trace = trace;
    }

    @Transactional
    public void handle(UUID record, UUID id, UUID step, String why) {
        Consultation request = own.require(record, id);
        if (request.sharing().withdrawnAt() != null) {
            return;
        }
        consultations.step(request, NewStep.of(step, Move.WITHDRAWN, why));
        consultations.withdraw(request);
        if (request.progress().state().open()) {
            deadlines.drop(id);
        }
        trace.write("consultation.withdrawn", request, request.number());
    }
}

package it.trama.signal.desk;

import it.trama.trust.Audit;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What nobody answered in time becomes the coordinator's to see, once; of what is sealed, of who is named. */
@Service
class EscalateLate {

    private final Moves moves;
    private final Audit audit;

    EscalateLate(Moves moves, Audit audit) {
        this.moves = moves;
        this.audit = audit;
    }

    /** How many. */
    @Transactional
    int handle(OffsetDateTime at) {
        int late = moves.escalate(at);
        if (late > 0) {
            audit.write(Audit.Entry.of("signal.escalated", "TEAM_WORK")
                    .with("" + late)
                    .sealedIf(true));
        }
        return late;
    }
}

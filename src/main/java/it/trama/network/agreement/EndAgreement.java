package it.trama.network.agreement;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.BodyKeeping;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agreement ends before its day: from the day after, no record is shared on it. */
@Service
class EndAgreement {

    private final CurrentActor actors;
    private final AgreementRows rows;
    private final BodyKeeping bodies;
    private final Audit audit;

    EndAgreement(CurrentActor actors, AgreementRows rows, BodyKeeping bodies, Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** False when the last day is before the first, or after the day on which it ends anyway. */
    @Transactional
    public boolean handle(UUID id, LocalDate lastDay, String reason) {
        Keepers.requireOffice(actors.actor());
        var row = rows.find(id).orElseThrow(NotFound::new);
        LocalDate on = lastDay.plusDays(1);
        if (lastDay.isBefore(row.starts()) || (row.ends() != null && on.isAfter(row.ends()))) {
            return false;
        }
        rows.end(id, on, reason);
        bodies.endAgreement(id, on);
        audit.write(Entry.of("agreement.ended", "PLANNING").with(row.kind()));
        return true;
    }
}

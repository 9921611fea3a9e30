package it.trama.agenda.closing;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a closure or a yearly day away. */
@Service
class OpenAgain {

    private final ClosedDays days;
    private final ClosingRules rules;
    private final Audit audit;

    OpenAgain(ClosedDays days, ClosingRules rules, Audit audit) {
        this.days = days;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID id) {
        rules.require();
        if (!days.revoke(id) && !days.endYearly(id)) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("closure.revoked", "ADMINISTRATION"));
    }
}

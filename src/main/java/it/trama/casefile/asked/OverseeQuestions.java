package it.trama.casefile.asked;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer reads and sets how often one may ask. */
@Service
class OverseeQuestions {

    record Shown(List<AskLimits.Limit> limits, List<AskLimits.Excess> excesses) {}

    private final AskLimits limits;
    private final CurrentActor actors;
    private final Audit audit;

    OverseeQuestions(AskLimits limits, CurrentActor actors, Audit audit) {
        this.limits = limits;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Shown handle() {
        require();
        audit.write(Audit.Entry.of("asks.overseen", "RIGHTS"));
        return new Shown(limits.all(), limits.excesses());
    }

    @Transactional
    public void handle(AskLimits.Limit limit) {
        require();
        limits.set(limit);
        audit.write(Audit.Entry.of("asks.limited", "RIGHTS")
                .with("%s %s %d".formatted(limit.asker(), limit.per(), limit.most())));
    }

    private void require() {
        if (!actors.actor().has(Role.DPO)) {
            throw new AccessDeniedException("limits of questions are the data-protection officer's");
        }
    }
}

package it.trama.fund;

import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works on the money, what day it is, and the trace of what is done. */
@Component
public class FundDesk {

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    FundDesk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public UUID user() {
        return actors.actor().user();
    }

    public boolean writes() {
        return FundRoles.writes(actors.actor());
    }

    public void requireMoney() {
        FundRoles.requireMoney(actors.actor());
    }

    public void requireWriting() {
        FundRoles.requireWriting(actors.actor());
    }

    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, "PLANNING").with(detail));
    }
}

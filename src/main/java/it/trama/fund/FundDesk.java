package it.trama.fund;

import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who works on the money, what day it is, and the trace of what is done. */
@Component
public class FundDesk extends ActorDesk {

    FundDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "PLANNING");
    }

    public boolean writes() {
        return FundRoles.writes(actor());
    }

    public void requireMoney() {
        FundRoles.requireMoney(actor());
    }

    public void requireWriting() {
        FundRoles.requireWriting(actor());
    }
}

package it.trama.governance.convocation;

import it.trama.governance.GovernancePast;
import it.trama.governance.convocation.Convene.Send;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PastCalls implements GovernancePast.Calls {

    private final Convene convene;

    PastCalls(Convene convene) {
        this.convene = convene;
    }

    @Override
    public void handle(UUID sending, UUID session) {
        var _ = convene.handle(new Send(sending, session, false, new Notices.Words("", "")));
    }
}

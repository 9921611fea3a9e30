package it.trama.governance.bylaw;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.upload.Received;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A text is proposed to the assembly: of a new regulation, or the next version of one that is there. */
@Service
class ProposeBylaw {

    /** @param code of the regulation, the same as before for a further version */
    record Propose(UUID id, String code, String title, String note, int within) {}

    private final GovernanceDesk desk;
    private final Bylaws bylaws;

    ProposeBylaw(GovernanceDesk desk, Bylaws bylaws) {
        this.desk = desk;
        this.bylaws = bylaws;
    }

    /** False: another version of it waits to be decided. */
    @Transactional
    public boolean handle(Propose propose, Received.File file) {
        desk.requireRunner();
        if (bylaws.find(propose.id()).isPresent()) {
            return true;
        }
        boolean added = bylaws.add(propose, file);
        desk.write("governance.bylaw.proposed", propose.code());
        return added;
    }
}

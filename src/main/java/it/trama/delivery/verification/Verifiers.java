package it.trama.delivery.verification;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who follows the person verifies what bodies gave: not who gives, even where they work on the record. */
@Component
class Verifiers {

    /** @param mayVerify else who works on the record only reads */
    record Verifier(Actor actor, RecordHead record, boolean mayVerify) {}

    private final SocialRecords records;
    private final CurrentActor actors;
    private final Audit audit;

    Verifiers(SocialRecords records, CurrentActor actors, Audit audit) {
        this.records = records;
        this.actors = actors;
        this.audit = audit;
    }

    Verifier reading(UUID record) {
        Actor actor = actors.actor();
        RecordHead head = records.require(record, AccessLevel.WORK);
        return new Verifier(actor, head, actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR));
    }

    Verifier require(UUID record) {
        Verifier verifier = reading(record);
        if (!verifier.mayVerify()) {
            throw new NotFound();
        }
        return verifier;
    }

    void trace(RecordHead record, String action, String detail) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed())
                .with(detail));
    }
}

package it.trama.assessment.sheet;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may assess: a social worker or a coordinator who works on the record. */
@Component
class Gate {

    private final SocialRecords records;
    private final AccessRights rights;
    private final CurrentActor actors;

    Gate(SocialRecords records, AccessRights rights, CurrentActor actors) {
        this.records = records;
        this.rights = rights;
        this.actors = actors;
    }

    boolean mayAssess() {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    Actor actor() {
        return actors.actor();
    }

    Actor assessor() {
        if (!mayAssess()) {
            throw new NotFound();
        }
        return actors.actor();
    }

    RecordHead record(UUID record) {
        return records.require(record, AccessLevel.WORK);
    }

    /** One question less for the compartment that the record itself lies in. */
    void works(RecordHead record, Compartment compartment) {
        if (record.compartment() != compartment) {
            rights.require(record.id(), compartment, AccessLevel.WORK);
        }
    }
}

package it.trama.project.pact;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Pathways;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a pact on a record; sent twice it is begun once. */
@Service
class DraftPact {

    record Command(UUID id, UUID record, String pathway, Pact.Outline outline) {}

    private final Pacts pacts;
    private final Pathways pathways;
    private final SocialRecords records;
    private final Audit audit;
    private final CurrentActor actors;

    DraftPact(Pacts pacts, Pathways pathways, SocialRecords records, Audit audit, CurrentActor actors) {
        this.pacts = pacts;
        this.pathways = pathways;
        this.records = records;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    UUID handle(Command command) {
        Actor actor = actors.actor();
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        if (!mayWrite(actor)) {
            throw new NotFound();
        }
        if (pacts.find(command.id()).isEmpty()) {
            pacts.add(begun(command, record, actor));
            audit.write(trace("project.drafted", record));
        }
        return command.id();
    }

    private Pact begun(Command command, RecordHead record, Actor actor) {
        return new Pact(
                command.id(),
                new Pact.Place(record.id(), record.compartment(), record.person()),
                new Pact.Named(
                        records.nextNumber("PR"),
                        pathways.get(command.pathway()).code()),
                command.outline(),
                new Pact.State(Pact.Status.DRAFT, actor.user(), null, null, 0),
                Pact.Parts.NONE);
    }

    static boolean mayWrite(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    static Audit.Entry trace(String action, RecordHead record) {
        return Audit.Entry.of(action, "CASEWORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed());
    }
}

package it.trama.casefile.sealed;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.SealedNetwork;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the sealed record of a person, or finds the one that the actor's network already keeps. Who is not named gets the answer of an unknown address. */
@Service
class OpenSealed {

    record Command(UUID id, UUID person, SealedNetwork network, String why) {}

    /** @param records those already open to the actor */
    record Prepared(Identity person, List<String> networks, List<UUID> records) {}

    private final SealedRecords sealed;
    private final People people;
    private final Audit audit;

    OpenSealed(SealedRecords sealed, People people, Audit audit) {
        this.sealed = sealed;
        this.people = people;
        this.audit = audit;
    }

    /** What the form shows. */
    @Transactional
    Prepared handle(UUID person) {
        List<String> networks = sealed.networks();
        if (networks.isEmpty()) {
            throw new NotFound();
        }
        Identity identity = people.identity(person).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("sealed.prepared", "CASEWORK").about(person).sealedIf(true));
        return new Prepared(identity, networks, sealed.ofPerson(person));
    }

    /** The record. */
    @Transactional
    UUID handle(Command command) {
        UUID record = sealed.open(command).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("sealed.taken", "CASEWORK")
                .about(command.person())
                .on(record)
                .sealedIf(true));
        return record;
    }
}

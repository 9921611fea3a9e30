package it.trama.casefile.looked;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's right to know who looked; given by who has their record, or by the data-protection officer. */
@Service
class ShowLookings {

    /** @param person empty for the officer, who has no registry */
    record Shown(Optional<Identity> person, List<Lookings.Row> rows, List<Lookings.Asked> asked) {}

    private final SocialRecords records;
    private final AccessRights rights;
    private final People people;
    private final Lookings lookings;
    private final CurrentActor actors;
    private final Audit audit;

    ShowLookings(
            SocialRecords records,
            AccessRights rights,
            People people,
            Lookings lookings,
            CurrentActor actors,
            Audit audit) {
        this.records = records;
        this.rights = rights;
        this.people = people;
        this.lookings = lookings;
        this.actors = actors;
        this.audit = audit;
    }

    /** The list is read before this very reading is written: the next one will show it. */
    @Transactional
    Shown handle(UUID person) {
        if (!may(person)) {
            throw new NotFound();
        }
        List<Lookings.Row> rows = lookings.of(person);
        List<Lookings.Asked> asked = lookings.asked(person);
        audit.write(Audit.Entry.of("lookings.opened", "RIGHTS").about(person));
        return new Shown(people.identity(person), rows, asked);
    }

    boolean may(UUID person) {
        return actors.actor().has(Role.DPO)
                || (actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)
                        && records.ofPerson(person)
                                .filter(head -> rights.may(head.id(), head.compartment(), AccessLevel.SUMMARY))
                                .isPresent());
    }
}

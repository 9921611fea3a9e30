package it.trama.people.folio;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import it.trama.people.folio.Details.Residence;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that the registry knows of one person and asks the modules above what they add. Leaves a trace. */
@Service
class OpenPerson {

    record Opened(
            Identity identity,
            Details details,
            List<Residence> residences,
            List<People.Member> household,
            List<People.Isee> isee,
            List<Contact> contacts,
            List<SectionLink> links) {}

    private final People people;
    private final RegistryDetails details;
    private final List<PersonSection> sections;
    private final CurrentActor actors;
    private final Audit audit;

    OpenPerson(People people, RegistryDetails details, List<PersonSection> sections, CurrentActor actors, Audit audit) {
        this.people = people;
        this.details = details;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PersonSection::order))
                .toList();
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID asked) {
        Identity person = people.identity(asked).orElseThrow(NotFound::new);
        UUID id = person.id();
        Actor actor = actors.actor();
        String purpose = actor.has(Role.ACCESS_DESK) ? "ACCESS_DESK" : "CASEWORK";
        audit.write(Audit.Entry.of("person.opened", purpose).about(id));
        return new Opened(
                person,
                details.of(id),
                details.residences(id),
                people.household(id),
                people.isee(id),
                people.reach(id),
                sections.stream()
                        .map(section -> section.of(id, actor))
                        .flatMap(Optional::stream)
                        .toList());
    }
}

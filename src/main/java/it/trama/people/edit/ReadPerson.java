package it.trama.people.edit;

import it.trama.kernel.NotFound;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Written;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the data of a person to be changed, with what was changed before. Leaves a trace. */
@Service
class ReadPerson {

    record Opened(
            Identity person,
            StoredPerson stored,
            List<Contact> contacts,
            List<Written> changes,
            Map<UUID, String> names) {}

    private final People people;
    private final PersonData data;
    private final PersonChanges changes;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    ReadPerson(
            People people,
            PersonData data,
            PersonChanges changes,
            Directory directory,
            CurrentActor actors,
            Audit audit) {
        this.people = people;
        this.data = data;
        this.changes = changes;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID id) {
        Identity person = people.identity(id).orElseThrow(NotFound::new);
        StoredPerson stored = data.of(person.id()).orElseThrow(NotFound::new);
        List<Written> written = changes.of(person.id());
        audit.write(Audit.Entry.of("person.data", PersonChanges.purpose(actors.actor()))
                .about(person.id()));
        return new Opened(
                person,
                stored,
                people.reach(person.id()),
                written,
                directory.names(written.stream().map(Written::by).distinct().toList()));
    }
}

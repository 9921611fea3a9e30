package it.trama.people.edit;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.PersonChanges.Written;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the data of a person: each field that differs leaves what it was, and whether life changed or an error was mended. */
@Service
class SavePerson {

    sealed interface Refusal {

        /** Somebody saved meanwhile. */
        record SavedMeanwhile(StoredPerson stored, String by, Instant at) implements Refusal {}

        record CodeHeld(PersonField field) implements Refusal {}
    }

    record Wanted(Map<PersonField, String> values, int version, Kind kind, String reason) {}

    private final People people;
    private final PersonData data;
    private final PersonChanges changes;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    SavePerson(
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
    Result<UUID, Refusal> handle(UUID asked, Wanted wanted) {
        UUID person = people.identity(asked).orElseThrow(NotFound::new).id();
        StoredPerson stored = data.locked(person).orElseThrow(NotFound::new);
        if (stored.version() != wanted.version()) {
            return Result.refused(meanwhile(person, stored));
        }
        Optional<PersonField> held = held(person, wanted.values());
        if (held.isPresent()) {
            return Result.refused(new Refusal.CodeHeld(held.get()));
        }
        List<PersonField> changed = wanted.values().keySet().stream()
                .filter(field -> !stored.of(field).equals(wanted.values().get(field)))
                .toList();
        if (!changed.isEmpty()) {
            var after = new StoredPerson(wanted.values(), wanted.version());
            data.write(person, after);
            changed.forEach(field -> changes.write(
                    person,
                    new Change(wanted.kind(), field.name(), stored.of(field), after.of(field), null, wanted.reason())));
            if (changed.contains(PersonField.DECEASED_ON)) {
                data.livedUntil(person, stored.of(PersonField.DECEASED_ON), after.of(PersonField.DECEASED_ON));
            }
            audit.write(Audit.Entry.of("person.changed", PersonChanges.purpose(actors.actor()))
                    .about(person)
                    .with(String.valueOf(changed.size())));
        }
        return Result.done(person);
    }

    private Refusal meanwhile(UUID person, StoredPerson stored) {
        Optional<Written> last = changes.of(person).stream().findFirst();
        String by = last.map(written -> directory.names(List.of(written.by())).getOrDefault(written.by(), "–"))
                .orElse("–");
        return new Refusal.SavedMeanwhile(stored, by, last.map(Written::at).orElse(Instant.EPOCH));
    }

    private Optional<PersonField> held(UUID person, Map<PersonField, String> values) {
        String fiscal = values.getOrDefault(PersonField.FISCAL_CODE, "");
        String temporary = values.getOrDefault(PersonField.TEMPORARY_CODE, "");
        if (!fiscal.isEmpty() && data.heldByAnother(person, fiscal, "")) {
            return Optional.of(PersonField.FISCAL_CODE);
        }
        return !temporary.isEmpty() && data.heldByAnother(person, "", temporary)
                ? Optional.of(PersonField.TEMPORARY_CODE)
                : Optional.empty();
    }
}

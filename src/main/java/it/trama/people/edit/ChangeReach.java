package it.trama.people.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.edit.Reaching.NewContact;
import it.trama.people.edit.Reaching.NewHome;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new contact, one that ends, another residence or domicile: always from a day, what was before stays. */
@Service
class ChangeReach {

    sealed interface Deed {

        record Add(NewContact contact) implements Deed {}

        record End(UUID contact) implements Deed {}

        record Move(NewHome home) implements Deed {}
    }

    private final People people;
    private final Reaching reaching;
    private final PersonChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ChangeReach(
            People people, Reaching reaching, PersonChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.reaching = reaching;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** False: the municipality is not of the actor's territory, or the contact had ended. */
    @Transactional
    boolean handle(UUID asked, Deed deed) {
        Identity person = people.identity(asked).orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        switch (deed) {
            case Deed.Add(var contact) -> {
                reaching.add(person.id(), contact, today);
                write(person.id(), "CONTACT", contact.value(), today);
            }
            case Deed.End(var contact) -> {
                if (!reaching.end(person.id(), contact, today)) {
                    return false;
                }
                write(person.id(), "CONTACT", t("people.tie.ended"), today);
            }
            case Deed.Move(var home) -> {
                Set<String> territory = actors.actor().municipalities();
                if (home.municipality() != null && !territory.isEmpty() && !territory.contains(home.municipality())) {
                    return false;
                }
                reaching.move(person.id(), home);
                write(person.id(), home.domicile() ? "DOMICILE" : "RESIDENCE", home.address(), home.since());
            }
        }
        audit.write(Audit.Entry.of("person.changed", PersonChanges.purpose(actors.actor()))
                .about(person.id()));
        return true;
    }

    private void write(UUID person, String field, String after, LocalDate from) {
        changes.write(person, new Change(Kind.CHANGE, field, "", after, from, ""));
    }
}

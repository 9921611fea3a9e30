package it.trama.intake.contact;

import it.trama.intake.ContactFacts;
import it.trama.intake.NewAccess.Origin;
import it.trama.intake.Outcome;
import it.trama.intake.contact.ContactRefusal.AnonymousInCharge;
import it.trama.intake.contact.ContactRefusal.BeforeBirth;
import it.trama.intake.contact.ContactRefusal.FutureDay;
import it.trama.intake.contact.ContactRefusal.NoSuchMunicipality;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.territory.Municipalities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a contact once, however often it is sent, and opens the social record at the first one that is more than information. */
@Service
class RegisterContact {

    /**
     * @param municipality said by an anonymous caller; a person's is read in the registry
     * @param origin       null: of the desk itself
     */
    record Command(
            UUID id,
            @Nullable UUID person,
            @Nullable String municipality,
            LocalDate day,
            ContactFacts facts,
            Sheet sheet,
            @Nullable Origin origin) {}

    /** Who came, as the registry knows them. */
    private record Caller(
            @Nullable Identity identity, @Nullable String municipality) {}

    private final DeskWork desk;
    private final Contacts contacts;
    private final People people;
    private final Municipalities municipalities;
    private final Opening opening;
    private final Clock clock;

    RegisterContact(
            DeskWork desk,
            Contacts contacts,
            People people,
            Municipalities municipalities,
            Opening opening,
            Clock clock) {
        this.desk = desk;
        this.contacts = contacts;
        this.people = people;
        this.municipalities = municipalities;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public Result<Contact, ContactRefusal> handle(Command command) {
        Actor actor = desk.require();
        Optional<Contact> earlier = contacts.find(command.id());
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        Caller caller = caller(command);
        Optional<ContactRefusal> refusal = refusal(command, caller);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Contact contact = new Contact(
                command.id(),
                opening.nextNumber(),
                moment(command.day()),
                actor.user(),
                command.person(),
                caller.municipality(),
                command.facts());
        if (contacts.add(contact, actor, command.origin())) {
            opening.follow(contact, command.sheet());
        }
        return Result.done(contacts.find(command.id()).orElseThrow(NotFound::new));
    }

    private Caller caller(Command command) {
        if (command.person() == null) {
            return new Caller(null, command.municipality());
        }
        Identity identity = people.identity(command.person()).orElseThrow(NotFound::new);
        return new Caller(identity, identity.municipalityCode());
    }

    private Optional<ContactRefusal> refusal(Command command, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        if (command.day().isAfter(today)) {
            return Optional.of(new FutureDay(today));
        }
        Identity identity = caller.identity();
        if (identity == null) {
            return anonymousRefusal(command);
        }
        return command.day().isBefore(identity.birthDate())
                ? Optional.of(new BeforeBirth(identity.birthDate()))
                : Optional.empty();
    }

    private Optional<ContactRefusal> anonymousRefusal(Command command) {
        if (command.facts().outcome() == Outcome.TAKEN_IN_CHARGE) {
            return Optional.of(new AnonymousInCharge());
        }
        String code = command.municipality();
        return code == null || municipalities.find(code).isPresent()
                ? Optional.empty()
                : Optional.of(new NoSuchMunicipality());
    }

    /** Today it is now; of another day the hour is not known and noon stands for it. */
    private Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}

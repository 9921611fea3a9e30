package it.trama.people.registration;

import it.trama.kernel.FiscalCode;
import it.trama.people.Doubles;
import it.trama.people.Identity;
import it.trama.people.NameWords;
import it.trama.people.People;
import it.trama.people.PersonRegister;
import it.trama.people.registration.NewPerson.Codes;
import it.trama.people.registration.NewPerson.Home;
import it.trama.people.registration.NewPerson.Who;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nearly right is not enough to be one person: who is merely similar is registered apart, and found as a double by who looks for them. */
@Component
class ExactRegister implements PersonRegister {

    /** ISO 3166 numeric of Italy, as at the desk when nothing else is said. */
    private static final String ITALY = "380";

    private final Registrations registrations;
    private final Doubles doubles;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    ExactRegister(Registrations registrations, Doubles doubles, People people, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.doubles = doubles;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID recognise(Written person) {
        return byCode(person).or(() -> byName(person)).map(people::canonical).orElseGet(() -> register(person));
    }

    private Optional<UUID> byCode(Written person) {
        FiscalCode code = person.code();
        return code == null
                ? Optional.empty()
                : registrations.holderOf(code.value(), null).map(Registrations.Holder::id);
    }

    private Optional<UUID> byName(Written person) {
        var traits = new Doubles.Traits(
                person.familyName(),
                person.givenName(),
                person.sex(),
                person.birthDate(),
                person.code(),
                person.municipality());
        List<UUID> same = doubles.of(traits).stream()
                .map(Doubles.Candidate::person)
                .filter(other -> isSame(person, other))
                .map(Identity::id)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isSame(Written person, Identity other) {
        return NameWords.same(person.familyName(), other.familyName())
                && NameWords.same(person.givenName(), other.givenName())
                && person.birthDate().equals(other.birthDate())
                && person.sex() == other.sex()
                && (person.code() == null || other.fiscalCode() == null);
    }

    private UUID register(Written person) {
        registrations.add(
                new NewPerson(
                        person.id(),
                        new Who(person.familyName(), person.givenName(), person.sex(), person.birthDate(), ITALY),
                        new Codes(person.code(), null),
                        new Home(person.municipality(), "", "")),
                LocalDate.now(clock));
        audit.write(Audit.Entry.of("person.registered", "ACCESS_DESK").about(person.id()));
        return person.id();
    }
}

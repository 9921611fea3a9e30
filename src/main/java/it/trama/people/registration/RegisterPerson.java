package it.trama.people.registration;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.people.Doubles;
import it.trama.people.registration.NewPerson.Codes;
import it.trama.people.registration.NewPerson.Home;
import it.trama.people.registration.NewPerson.Who;
import it.trama.people.registration.Registrations.Holder;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a person once: a code is held by one person, and a probable double only after the worker has looked at it. */
@Service
class RegisterPerson {

    enum Confirmation {
        CODE_DISAGREES,
        PROBABLE_DOUBLE
    }

    private static final int OLDEST = 130;

    private final Registrations registrations;
    private final Doubles doubles;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    RegisterPerson(Registrations registrations, Doubles doubles, CurrentActor actors, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.doubles = doubles;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, RegistrationRefusal> handle(NewPerson person, Set<Confirmation> confirmed) {
        if (!actors.actor().readsRegistry()) {
            throw new AccessDeniedException("the registry is for those who work with people");
        }
        if (registrations.exists(person.id())) {
            return Result.done(person.id());
        }
        LocalDate today = LocalDate.now(clock);
        Optional<RegistrationRefusal> refusal = refusal(person, confirmed, today);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Doubles.Candidate> similar = doubles.of(traits(person));
        if (!registrations.add(person, today)) {
            return heldBySomebody(person.codes())
                    .<Result<UUID, RegistrationRefusal>>map(Result::refused)
                    .orElseGet(() -> Result.done(person.id()));
        }
        similar.forEach(other -> doubles.different(person.id(), other.person().id(), ""));
        audit.write(Audit.Entry.of("person.registered", "ACCESS_DESK").about(person.id()));
        return Result.done(person.id());
    }

    private Optional<RegistrationRefusal> refusal(NewPerson person, Set<Confirmation> confirmed, LocalDate today) {
        return impossibleBirth(person.who().birthDate(), today)
                .or(() -> outsideTerritory(person.home()))
                .or(() -> heldBySomebody(person.codes()))
                .or(() -> confirmed.contains(Confirmation.CODE_DISAGREES) ? Optional.empty() : disagreement(person))
                .or(() -> confirmed.contains(Confirmation.PROBABLE_DOUBLE) ? Optional.empty() : doubles(person));
    }

    private static Optional<RegistrationRefusal> impossibleBirth(LocalDate birth, LocalDate today) {
        if (birth.isAfter(today)) {
            return Optional.of(new RegistrationRefusal.BornInTheFuture());
        }
        return birth.isBefore(today.minusYears(OLDEST))
                ? Optional.of(new RegistrationRefusal.BornTooLongAgo())
                : Optional.empty();
    }

    private Optional<RegistrationRefusal> outsideTerritory(Home home) {
        Set<String> territory = actors.actor().municipalities();
        return home.municipality() == null || territory.isEmpty() || territory.contains(home.municipality())
                ? Optional.empty()
                : Optional.of(new RegistrationRefusal.OutsideTerritory());
    }

    private Optional<RegistrationRefusal> heldBySomebody(Codes codes) {
        FiscalCode fiscal = codes.fiscal();
        if (fiscal != null) {
            Optional<Holder> holder = registrations.holderOf(fiscal.value(), null);
            if (holder.isPresent()) {
                return holder.map(held -> new RegistrationRefusal.FiscalCodeHeld(held.shown()));
            }
        }
        return codes.temporary() == null
                ? Optional.empty()
                : registrations
                        .holderOf(null, codes.temporary())
                        .map(held -> new RegistrationRefusal.TemporaryCodeHeld(held.shown()));
    }

    private static Optional<RegistrationRefusal> disagreement(NewPerson person) {
        FiscalCode code = person.codes().fiscal();
        Who who = person.who();
        return code == null || code.matches(who.familyName(), who.givenName(), who.birthDate(), who.sex())
                ? Optional.empty()
                : Optional.of(new RegistrationRefusal.CodeDisagrees(code));
    }

    private Optional<RegistrationRefusal> doubles(NewPerson person) {
        List<Doubles.Candidate> similar = doubles.of(traits(person));
        return similar.isEmpty() ? Optional.empty() : Optional.of(new RegistrationRefusal.ProbableDouble(similar));
    }

    private static Doubles.Traits traits(NewPerson person) {
        Who who = person.who();
        return new Doubles.Traits(
                who.familyName(),
                who.givenName(),
                who.sex(),
                who.birthDate(),
                person.codes().fiscal(),
                person.home().municipality());
    }
}

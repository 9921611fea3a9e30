package it.trama.people.family;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.family.Homes.Row;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody comes to live with a person: out of the household in which they were registered, unless the registration stays where it is. */
@Service
class AddInhabitant {

    /** @param resident false: lives here in fact, is registered elsewhere */
    record NewInhabitant(UUID person, String relation, LocalDate since, boolean resident) {}

    private final People people;
    private final Homes homes;
    private final HomeChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    AddInhabitant(People people, Homes homes, HomeChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.homes = homes;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, HomeRefusal> handle(UUID host, NewInhabitant wanted) {
        Identity owner = people.identity(host).orElseThrow(NotFound::new);
        Identity guest = people.identity(wanted.person()).orElseThrow(NotFound::new);
        Optional<HomeRefusal> refusal = refusal(owner, guest, wanted);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Row home = homes.of(owner.id(), wanted.since()).orElseGet(() -> open(owner, wanted.since()));
        if (wanted.resident()) {
            homes.registeredFrom(guest.id(), wanted.since()).forEach(row -> changes.leave(row, wanted.since()));
        }
        var row = new Row(
                home.household(),
                guest.id(),
                wanted.resident() ? "REGISTRY" : "FACTUAL",
                home.municipality(),
                wanted.relation(),
                wanted.since(),
                null);
        if (!homes.add(row)) {
            throw new IllegalStateException("two households at once for one person");
        }
        changes.enter(row);
        audit.write(Audit.Entry.of("household.changed", PersonChanges.purpose(actors.actor()))
                .about(guest.id()));
        return Result.done(guest.id());
    }

    private Optional<HomeRefusal> refusal(Identity owner, Identity guest, NewInhabitant wanted) {
        LocalDate day = wanted.since();
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(HomeRefusal.IN_THE_FUTURE);
        }
        if (day.isBefore(guest.birthDate()) || day.isBefore(owner.birthDate())) {
            return Optional.of(HomeRefusal.BEFORE_BIRTH);
        }
        boolean here = people.livingTogether(owner.id(), day).stream()
                .anyMatch(member -> member.person().id().equals(guest.id()));
        if (here || owner.id().equals(guest.id())) {
            return Optional.of(HomeRefusal.ALREADY_HERE);
        }
        boolean later = wanted.resident()
                && homes.registeredFrom(guest.id(), day).stream()
                        .anyMatch(row -> !row.since().isBefore(day));
        return later ? Optional.of(HomeRefusal.LIVES_ELSEWHERE_LATER) : Optional.empty();
    }

    private Row open(Identity owner, LocalDate since) {
        UUID household = homes.open(owner.municipalityCode());
        var row = new Row(household, owner.id(), "REGISTRY", owner.municipalityCode(), "HEAD", since, null);
        if (homes.add(row)) {
            changes.enter(row);
            return row;
        }
        throw new IllegalStateException("two households at once for one person");
    }
}

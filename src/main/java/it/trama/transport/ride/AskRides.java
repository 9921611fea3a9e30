package it.trama.transport.ride;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.people.People;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Refused;
import it.trama.sharing.SharingBases;
import it.trama.transport.Ride.Passenger;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.transport.ride.Requests.Subject;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request makes all its rides at once. From a record the association is told only on a ground; who comes to its desk tells it themselves. */
@Service
class AskRides {

    record OfRecord(UUID record, NewRequest request) {}

    record AtDesk(NewRequest request) {}

    /** Text {@code transport.ask.refused.CODE}. */
    enum Refusal {
        SEALED,
        NOT_AN_ASSOCIATION,
        NO_AGREEMENT,
        NOT_ALLOWED,
        NO_CONSENT,
        NO_DAY,
        PAST
    }

    /** Who it is, and whether an association may be told. */
    @Component
    record Grounds(SocialRecords records, People people, SharingBases bases) {}

    private final Grounds grounds;
    private final Requests requests;
    private final RideBook rides;
    private final Holidays holidays;
    private final TransportDesk desk;

    AskRides(Grounds grounds, Requests requests, RideBook rides, Holidays holidays, TransportDesk desk) {
        this.grounds = grounds;
        this.requests = requests;
        this.rides = rides;
        this.holidays = holidays;
        this.desk = desk;
    }

    /** @return how many rides were made */
    @Transactional
    public Result<Integer, Refusal> handle(OfRecord command) {
        RecordHead head = grounds.records().require(command.record(), AccessLevel.WORK);
        if (!desk.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        NewRequest request = command.request();
        if (head.compartment() != Compartment.ORDINARY) {
            return Result.refused(Refusal.SEALED);
        }
        UUID person = grounds.people().canonical(head.person());
        Result<String, Refusal> told = ground(request, person);
        if (told instanceof Result.Refused(var why)) {
            return Result.refused(why);
        }
        String name =
                grounds.people().identity(person).orElseThrow(NotFound::new).fullName();
        String basis = told instanceof Result.Done(var reference) ? reference : "";
        return make(request, new Subject(owner(), head.id(), person, named(request.passenger(), name), basis));
    }

    @Transactional
    public Result<Integer, Refusal> handle(AtDesk command) {
        Actor actor = desk.requireAssociation();
        return make(
                command.request(),
                new Subject(
                        "o:" + actor.organisation(),
                        null,
                        null,
                        command.request().passenger(),
                        "SELF"));
    }

    /** Whoever can: the ground is looked at when the day is planned, body by body. */
    private Result<String, Refusal> ground(NewRequest request, UUID person) {
        UUID body = request.askedOf();
        if (body == null) {
            return Result.done("LATER");
        }
        if (!rides.associations().contains(body)) {
            return Result.refused(Refusal.NOT_AN_ASSOCIATION);
        }
        return switch (grounds.bases().may("TRANSPORT", person, body)) {
            case Refused(var reason) -> Result.refused(Refusal.valueOf(reason.name()));
            case Allowed(var basis, var reference, var _) -> Result.done(basis + " " + reference);
        };
    }

    private Result<Integer, Refusal> make(NewRequest request, Subject subject) {
        var days = request.days();
        if (days.first().isBefore(desk.today())) {
            return Result.refused(Refusal.PAST);
        }
        Set<LocalDate> closed = days.weekdays().isEmpty() ? Set.of() : holidays.between(days.first(), days.last());
        List<LocalDate> all = days.all(closed);
        if (all.isEmpty()) {
            return Result.refused(Refusal.NO_DAY);
        }
        if (requests.add(request, subject, desk.actor(), desk.now())) {
            requests.passenger(request.id(), subject.owner(), subject.passenger());
            rides(request, subject.owner(), all);
            desk.write("transport.asked", subject.person(), subject.record(), Integer.toString(all.size()));
        }
        return Result.done(all.size());
    }

    private void rides(NewRequest request, String owner, List<LocalDate> days) {
        var times = request.times();
        requests.rides(request, owner, days, false, times.at(), desk.actor(), desk.now());
        if (times.back() != null) {
            requests.rides(request, owner, days, true, times.back(), desk.actor(), desk.now());
        }
    }

    private String owner() {
        Actor actor = desk.actor();
        return actor.teams().stream()
                .sorted()
                .findFirst()
                .map(team -> "t:" + team)
                .orElse("o:" + actor.organisation());
    }

    private static Passenger named(Passenger typed, String name) {
        return new Passenger(name, typed.phone(), typed.from(), typed.to(), typed.notes());
    }
}

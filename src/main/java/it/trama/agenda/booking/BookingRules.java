package it.trama.agenda.booking;

import it.trama.agenda.OpenTimes;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Staff;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who keeps an agenda, with whom, and what an appointment must not overlap. */
@Component
class BookingRules {

    private final CurrentActor actors;
    private final Directory directory;
    private final Appointments appointments;
    private final Resources resources;
    private final OpenTimes times;
    private final Clock clock;

    BookingRules(
            CurrentActor actors,
            Directory directory,
            Appointments appointments,
            Resources resources,
            OpenTimes times,
            Clock clock) {
        this.actors = actors;
        this.directory = directory;
        this.appointments = appointments;
        this.resources = resources;
        this.times = times;
        this.clock = clock;
    }

    Actor require() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            throw new NotFound();
        }
        return actor;
    }

    /** Who of the body may be called to an appointment. */
    List<Staff> colleagues() {
        UUID body = actors.actor().organisation();
        return Stream.of(Role.SOCIAL_WORKER, Role.ACCESS_DESK, Role.COORDINATOR, Role.TEAM_MEMBER)
                .flatMap(role -> directory.staff(body, role).stream())
                .distinct()
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    Optional<BookRefusal> refusal(Booking booking, @Nullable RecordHead head) {
        if (booking.span().start().isBefore(clock.instant())) {
            return Optional.of(new BookRefusal.InThePast());
        }
        List<UUID> workers = List.copyOf(booking.needs().workers());
        var names = colleagues().stream().map(Staff::user).toList();
        if (!names.containsAll(workers)) {
            throw new NotFound();
        }
        if (head != null && !workers.isEmpty()) {
            List<String> without = resources.withoutRight(head.id(), workers);
            if (!without.isEmpty()) {
                return Optional.of(new BookRefusal.NotTheirRecord(without));
            }
        }
        return head != null && head.sealed() && booking.tells()
                ? Optional.of(new BookRefusal.WouldTell())
                : taken(booking.id(), booking.needs(), booking.span());
    }

    /** Shut, or in use already. */
    Optional<BookRefusal> taken(UUID except, Booking.Needs needs, Booking.Span span) {
        var shut = times.shut(needs.desk(), needs.room(), needs.mediator(), span.start(), span.end());
        if (shut.isPresent()) {
            return Optional.of(new BookRefusal.Shut(shut.get()));
        }
        List<Appointments.Clash> clashes = appointments.clashes(except, needs, span);
        if (clashes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BookRefusal.Taken(
                clashes.stream()
                        .map(Appointments.Clash::what)
                        .filter(what -> !what.equals("WORKER"))
                        .distinct()
                        .toList(),
                clashes.stream()
                        .map(Appointments.Clash::name)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
    }
}

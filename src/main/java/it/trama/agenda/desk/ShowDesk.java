package it.trama.agenda.desk;

import it.trama.agenda.OpenTimes;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A week of slots, with who comes; perhaps to find one for a person. */
@Service
class ShowDesk {

    record Shown(
            List<Slots.Slot> slots,
            List<OpenTimes.Closed> closed,
            Map<UUID, Identity> people,
            Optional<Identity> wanted) {}

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Slots slots;
    private final OpenTimes times;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;

    ShowDesk(Slots slots, OpenTimes times, People people, CurrentActor actors, Audit audit) {
        this.slots = slots;
        this.times = times;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Shown handle(LocalDate monday, Optional<UUID> person) {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("desk");
        }
        Optional<Identity> wanted = person.map(id -> people.identity(id).orElseThrow(NotFound::new));
        List<OpenTimes.Closed> closed = times.closed(monday, monday.plusDays(7));
        List<Slots.Slot> found = open(monday, closed);
        var ids =
                found.stream().map(Slots.Slot::person).filter(Objects::nonNull).collect(Collectors.toSet());
        audit.write(Audit.Entry.of("desk.opened", "ACCESS_DESK")
                .about(person.orElse(null))
                .with("people=" + ids.size()));
        return new Shown(found, closed, people.identities(ids), wanted);
    }

    /** Slots on closed days are not there, but who is booked in spite of it stays. */
    private List<Slots.Slot> open(LocalDate monday, List<OpenTimes.Closed> closed) {
        var found = new ArrayList<>(slots.between(monday, monday.plusDays(7)));
        found.removeIf(slot -> slot.booked() == null && closed.stream().anyMatch(day -> shuts(day, slot)));
        var known =
                found.stream().map(Slots.Slot::booked).filter(Objects::nonNull).collect(Collectors.toSet());
        slots.booked(monday, monday.plusDays(7)).stream()
                .filter(slot -> !known.contains(slot.booked()))
                .forEach(found::add);
        found.sort(Comparator.comparing(Slots.Slot::starts).thenComparing(Slots.Slot::deskName));
        return found;
    }

    private static boolean shuts(OpenTimes.Closed closed, Slots.Slot slot) {
        UUID desk = closed.desk();
        return slot.starts().atZoneSameInstant(ROME).toLocalDate().equals(closed.day())
                && (desk == null || desk.equals(slot.desk()));
    }
}

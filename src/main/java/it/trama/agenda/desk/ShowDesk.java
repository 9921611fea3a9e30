package it.trama.agenda.desk;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
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

    record Shown(List<Slots.Slot> slots, Map<UUID, Identity> people, Optional<Identity> wanted) {}

    private final Slots slots;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;

    ShowDesk(Slots slots, People people, CurrentActor actors, Audit audit) {
        this.slots = slots;
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
        List<Slots.Slot> found = slots.between(monday, monday.plusDays(7));
        var ids =
                found.stream().map(Slots.Slot::person).filter(Objects::nonNull).collect(Collectors.toSet());
        audit.write(Audit.Entry.of("desk.opened", "ACCESS_DESK")
                .about(person.orElse(null))
                .with("people=" + ids.size()));
        return new Shown(found, people.identities(ids), wanted);
    }
}

package it.trama.people.family;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of the household show before they are sent: identity only, of people who were just looked at. */
@Service
class ReadHousehold {

    record Household(
            Identity host,
            List<People.Inhabitant> members,
            @Nullable Identity guest,
            List<People.Inhabitant> guests) {}

    private final People people;
    private final Clock clock;

    ReadHousehold(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Household handle(UUID host, Optional<UUID> guest) {
        LocalDate today = LocalDate.now(clock);
        Identity owner = people.identity(host).orElseThrow(NotFound::new);
        @Nullable Identity other = null;
        if (guest.isPresent()) {
            other = people.identity(guest.get()).orElseThrow(NotFound::new);
        }
        return new Household(
                owner,
                people.livingTogether(owner.id(), today),
                other,
                other == null ? List.of() : people.livingTogether(other.id(), today));
    }
}

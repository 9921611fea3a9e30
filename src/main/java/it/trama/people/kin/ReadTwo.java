package it.trama.people.kin;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two of whom a form speaks: identity only, of people who were just looked at. */
@Service
class ReadTwo {

    record Two(Identity person, Optional<Identity> other) {}

    private final People people;

    ReadTwo(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    Two handle(UUID person, Optional<UUID> other) {
        Identity one = people.identity(person).orElseThrow(NotFound::new);
        return new Two(one, other.map(id -> people.identity(id).orElseThrow(NotFound::new)));
    }
}

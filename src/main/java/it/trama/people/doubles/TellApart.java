package it.trama.people.doubles;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** They are two persons: remembered, and never asked again. */
@Service
class TellApart {

    private final DoubleRegister doubles;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;

    TellApart(DoubleRegister doubles, People people, CurrentActor actors, Audit audit) {
        this.doubles = doubles;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID one, UUID other, String reason) {
        ListDoubles.require(actors.actor());
        Identity first = people.identity(one).orElseThrow(NotFound::new);
        Identity second = people.identity(other).orElseThrow(NotFound::new);
        if (first.id().equals(second.id())) {
            throw new NotFound();
        }
        doubles.different(first.id(), second.id(), reason);
        audit.write(Audit.Entry.of("doubles.apart", "ACCESS_DESK").about(first.id()));
        audit.write(Audit.Entry.of("doubles.apart", "ACCESS_DESK").about(second.id()));
    }
}

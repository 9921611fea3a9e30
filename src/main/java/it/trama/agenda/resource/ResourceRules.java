package it.trama.agenda.resource;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who keeps what; for others there is no such page. */
@Component
class ResourceRules {

    private final CurrentActor actors;
    private final Clock clock;

    ResourceRules(CurrentActor actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    private boolean keeps(Kind kind) {
        return actors.actor().hasAny(kind.keepers().toArray(Role[]::new));
    }

    void require(Kind kind) {
        if (!keeps(kind)) {
            throw new NotFound();
        }
    }

    List<Kind> kept() {
        return Arrays.stream(Kind.values()).filter(this::keeps).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

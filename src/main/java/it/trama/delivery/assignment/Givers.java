package it.trama.delivery.assignment;

import it.trama.delivery.DeliveryShares;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who gives for a body. */
@Component
class Givers {

    /** @param earlier what the first of two sendings wrote */
    record Held(Actor actor, Assignment assignment, Optional<Delivery> earlier, DeliveryShares.Share share) {}

    private final CurrentActor actors;
    private final Assignments assignments;
    private final Deliveries deliveries;
    private final ObjectProvider<DeliveryShares> rules;

    Givers(CurrentActor actors, Assignments assignments, Deliveries deliveries, ObjectProvider<DeliveryShares> rules) {
        this.rules = rules;
        this.actors = actors;
        this.assignments = assignments;
        this.deliveries = deliveries;
    }

    static boolean gives(Actor actor) {
        return actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    /** @throws AccessDeniedException for any other role */
    Actor require() {
        Actor actor = actors.actor();
        if (!gives(actor)) {
            throw new AccessDeniedException("deliveries are logged by who gives");
        }
        return actor;
    }

    /** @throws NotFound for any other role: the address carries an id */
    Actor requireQuietly() {
        Actor actor = actors.actor();
        if (!gives(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    /**
     * How each change begins: on an assignment of the actor's body, held until the end, once for each sending.
     *
     * @param sending id of the delivery or of the reversal to be written
     * @param day     on which it is given
     */
    Held hold(UUID assignment, UUID sending, LocalDate day) {
        Actor actor = requireQuietly();
        assignments.lock(assignment);
        Assignment held = assignments.find(assignment, actor.organisation()).orElseThrow(NotFound::new);
        return new Held(actor, held, deliveries.find(sending, assignment), share(assignment, day));
    }

    private DeliveryShares.Share share(UUID assignment, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> rule.of(List.of(assignment), day).values().stream())
                .findFirst()
                .orElse(DeliveryShares.Share.ALL_PUBLIC);
    }

    Assignment promised(UUID assignment) {
        return assignments.find(assignment, requireQuietly().organisation()).orElseThrow(NotFound::new);
    }
}

package it.trama.delivery.assignment;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.DeliveryChecks;
import it.trama.delivery.DeliveryChecks.Said;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One assignment of the actor's body with what was given of it. */
@Service
class ReadAssignment {

    record Shown(Assignment assignment, List<Delivery> given, Checks checks, Map<UUID, String> names) {}

    /** What the service says of what was given. */
    record Checks(Map<UUID, DeliveryCheck> states, List<Said> said) {

        List<Said> about(UUID delivery) {
            return said.stream().filter(s -> s.delivery().equals(delivery)).toList();
        }
    }

    private final Givers givers;
    private final Assignments assignments;
    private final Deliveries deliveries;
    private final DeliveryChecks checks;
    private final Directory directory;
    private final Audit audit;

    ReadAssignment(
            Givers givers,
            Assignments assignments,
            Deliveries deliveries,
            DeliveryChecks checks,
            Directory directory,
            Audit audit) {
        this.givers = givers;
        this.assignments = assignments;
        this.deliveries = deliveries;
        this.checks = checks;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID id) {
        UUID organisation = givers.requireQuietly().organisation();
        Assignment assignment = assignments.find(id, organisation).orElseThrow(NotFound::new);
        List<Delivery> given = deliveries.of(id);
        var origin = assignment.origin();
        audit.write(Audit.Entry.of("delivery.assignment.read", "DELIVERY")
                .about(origin.person())
                .on(origin.record())
                .sealedIf(origin.compartment() == Compartment.SEALED));
        List<Said> said = checks.saidOf(id);
        var whose =
                Stream.concat(given.stream().map(Delivery::by), said.stream().map(Said::by));
        return new Shown(
                assignment,
                given,
                new Checks(checks.ofAssignment(id), said),
                directory.names(whose.distinct().toList()));
    }
}

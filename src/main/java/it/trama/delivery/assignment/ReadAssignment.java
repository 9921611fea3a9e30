package it.trama.delivery.assignment;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One assignment of the actor's body with what was given of it. */
@Service
class ReadAssignment {

    record Shown(Assignment assignment, List<Delivery> given, Map<UUID, String> names) {}

    private final Givers givers;
    private final Assignments assignments;
    private final Deliveries deliveries;
    private final Directory directory;
    private final Audit audit;

    ReadAssignment(Givers givers, Assignments assignments, Deliveries deliveries, Directory directory, Audit audit) {
        this.givers = givers;
        this.assignments = assignments;
        this.deliveries = deliveries;
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
        return new Shown(
                assignment,
                given,
                directory.names(given.stream().map(Delivery::by).distinct().toList()));
    }
}

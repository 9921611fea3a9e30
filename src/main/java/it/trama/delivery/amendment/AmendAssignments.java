package it.trama.delivery.amendment;

import it.trama.kernel.Compartment;
import it.trama.project.PactSigned;
import it.trama.project.ProjectClosed;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ended is given no longer, what goes on runs as long as the amended project; what was given stays as it is. */
@Service
class AmendAssignments {

    private final RunningAssignments running;
    private final Audit audit;

    AmendAssignments(RunningAssignments running, Audit audit) {
        this.running = running;
        this.audit = audit;
    }

    @Transactional
    public void handle(PactSigned pact) {
        running.end(pact.change().ended(), pact.change().on());
        running.runUntil(pact.change().kept(), pact.valid().to());
        if (!pact.change().ended().isEmpty() || !pact.change().kept().isEmpty()) {
            trace(pact.person(), pact.record(), pact.compartment());
        }
    }

    @Transactional
    public void handle(ProjectClosed closed) {
        running.end(closed.ended(), closed.on());
        trace(closed.person(), closed.record(), closed.compartment());
    }

    private void trace(UUID person, UUID record, Compartment compartment) {
        audit.write(Audit.Entry.of("delivery.assignments.amended", "CASEWORK")
                .about(person)
                .on(record)
                .sealedIf(compartment == Compartment.SEALED));
    }
}

package it.trama.project.signing;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Component;

/** Who may collect signatures, and the trace of it. */
@Component
class SigningTrace {

    private final Audit audit;
    private final CurrentActor actors;

    SigningTrace(Audit audit, CurrentActor actors) {
        this.audit = audit;
        this.actors = actors;
    }

    Actor actor() {
        return actors.actor();
    }

    boolean mayWrite() {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    void requireWriter() {
        if (!mayWrite()) {
            throw new NotFound();
        }
    }

    void write(String action, Project project) {
        Project.Place place = project.place();
        write(action, new Sheet.Place(place.record(), place.compartment(), place.person()));
    }

    void write(String action, Sheet.Place place) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(place.person())
                .on(place.record())
                .sealedIf(place.compartment() == Compartment.SEALED));
    }
}

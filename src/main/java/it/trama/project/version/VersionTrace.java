package it.trama.project.version;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may amend and close, and the trace of it. */
@Component
class VersionTrace {

    private final Projects projects;
    private final Audit audit;
    private final CurrentActor actors;

    VersionTrace(Projects projects, Audit audit, CurrentActor actors) {
        this.projects = projects;
        this.audit = audit;
        this.actors = actors;
    }

    Project find(UUID id) {
        return projects.find(id).orElseThrow(NotFound::new);
    }

    Project forWriting(UUID id) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        return find(id);
    }

    UUID actor() {
        return actors.actor().user();
    }

    void write(String action, Project project) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(project.place().person())
                .on(project.place().record())
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(project.named().number()));
    }
}

package it.trama.project.proposal;

import it.trama.project.ProjectClosed;
import it.trama.project.Projects;
import it.trama.trust.AccessRights;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a pact closes, what it opened to its proposer closes with it, in the same transaction. */
@Component
class ProposerLeaves {

    private final Projects projects;
    private final AccessRights rights;

    ProposerLeaves(Projects projects, AccessRights rights) {
        this.projects = projects;
        this.rights = rights;
    }

    @EventListener
    void closed(ProjectClosed closed) {
        projects.find(closed.project())
                .ifPresent(
                        project -> rights.end(BeginPact.source(project.named().root()), closed.on()));
    }
}

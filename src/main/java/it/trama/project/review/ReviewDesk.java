package it.trama.project.review;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may write reviews: who works on the record, of the service or of the team. */
@Component
class ReviewDesk {

    private final Projects projects;
    private final SocialRecords records;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ReviewDesk(Projects projects, SocialRecords records, CurrentActor actors, Audit audit, Clock clock) {
        this.projects = projects;
        this.records = records;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Actor actor() {
        return actors.actor();
    }

    boolean writes() {
        return actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER);
    }

    boolean signs() {
        return actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    Project project(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        records.require(project.place().record(), AccessLevel.WORK);
        return project;
    }

    /** The first edition: where the project began. */
    Project first(Project project) {
        return projects.find(project.named().root()).orElse(project);
    }

    void trace(String action, Project project, String detail) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(project.place().person())
                .on(project.place().record())
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(detail));
    }
}

package it.trama.project.progress;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far a project is; with a mark, marks a step or a duty as done first. */
@Service
class FollowProject {

    /** @param step code of a step, or {@code duty:<code>}; empty to only look */
    record Command(UUID project, String step, LocalDate day) {}

    record Followed(HeaderView header, Project project, Course course, boolean mayMark) {}

    private final Projects projects;
    private final Courses courses;
    private final StepsDone marked;
    private final RecordHeaders headers;
    private final Audit audit;
    private final CurrentActor actors;

    FollowProject(
            Projects projects,
            Courses courses,
            StepsDone marked,
            RecordHeaders headers,
            Audit audit,
            CurrentActor actors) {
        this.projects = projects;
        this.courses = courses;
        this.marked = marked;
        this.headers = headers;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Followed handle(Command command) {
        Project project = projects.find(command.project()).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        boolean mayMark = actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)
                && project.state().status() != Project.Status.CLOSED;
        if (!command.step().isEmpty()) {
            mark(project, command, mayMark);
        }
        audit.write(Audit.Entry.of("project.followed", "CASEWORK")
                .about(project.place().person())
                .on(record)
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(command.step()));
        return new Followed(header, project, courses.of(project), mayMark);
    }

    private void mark(Project project, Command command, boolean mayMark) {
        Course course = courses.of(project);
        boolean known = course.pathway().course().steps().stream()
                        .anyMatch(step -> step.code().equals(command.step()))
                || course.pathway().frame().duties().stream()
                        .anyMatch(duty -> ("duty:" + duty.code()).equals(command.step()));
        if (!mayMark || !known) {
            throw new NotFound();
        }
        marked.add(project, command.step(), command.day(), actors.actor().user());
        courses.moved(project.id());
    }
}

package it.trama.project.progress;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Assessments;
import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.kernel.NotFound;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Follows projects on their pathways, and keeps what is due with whoever keeps deadlines. */
@Component
class Courses implements Projects.Progress {

    private final Projects projects;
    private final Pathways pathways;
    private final StepsDone marked;
    private final Assessments assessments;
    private final Deadlines deadlines;
    private final Clock clock;

    Courses(
            Projects projects,
            Pathways pathways,
            StepsDone marked,
            Assessments assessments,
            Deadlines deadlines,
            Clock clock) {
        this.projects = projects;
        this.pathways = pathways;
        this.marked = marked;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Course of(Project project) {
        Pathway pathway = pathways.of(project);
        List<String> instruments = pathway.instruments();
        Set<String> assessed = instruments.isEmpty()
                ? Set.of()
                : assessments.signedSince(
                        project.place().record(),
                        instruments,
                        Course.start(project).minusMonths(6));
        return new Course(pathway, project, marked.of(project.named().root()), assessed);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void moved(UUID edition) {
        Project project = projects.find(edition).orElseThrow(NotFound::new);
        boolean ended = project.state().status() == Project.Status.CLOSED;
        for (Course.State state : of(project).states()) {
            UUID source = source(project, state.step().code());
            if (state.done()) {
                LocalDate day = state.doneOn();
                deadlines.met(source, day == null ? today() : day);
            } else if (ended) {
                deadlines.drop(source);
            } else if (state.due() != null) {
                deadlines.set(
                        deadline(project, "PROJECT", state.due(), state.step().title(), source));
            }
        }
        reviews(project);
    }

    /** The days on which a signed project is looked at again; those of the edition before it no longer count. */
    private void reviews(Project project) {
        boolean inForce = project.inForce();
        if (inForce && project.named().amends() != null) {
            projects.find(project.named().amends())
                    .ifPresent(before -> before.parts().reviews().forEach(review -> deadlines.drop(review.id())));
        }
        for (Project.ReviewDay review : project.parts().reviews()) {
            if (inForce) {
                String title = t("project.review.deadline", project.outline().title());
                deadlines.set(deadline(project, "REVIEW", review.day(), title, review.id()));
            } else if (project.state().status() == Project.Status.CLOSED) {
                deadlines.drop(review.id());
            }
        }
    }

    private static NewDeadline deadline(Project project, String kind, LocalDate due, String title, UUID source) {
        return new NewDeadline(
                project.place().record(),
                project.place().compartment(),
                kind,
                due,
                title,
                "/progetti/" + project.id(),
                source);
    }

    /** One deadline for each step of a project, through its editions. */
    private static UUID source(Project project, String step) {
        return UUID.nameUUIDFromBytes((project.named().root() + ":" + step).getBytes(StandardCharsets.UTF_8));
    }
}

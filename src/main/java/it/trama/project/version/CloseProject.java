package it.trama.project.version;

import it.trama.casefile.HelpRegister;
import it.trama.fund.Budget;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.ProjectClosed;
import it.trama.project.Projects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a signed project with its outcome: what is left on its commitments goes back to the funds, help ends, bodies are told. */
@Service
class CloseProject {

    /** @param day last day on which something is given */
    record Command(UUID project, LocalDate day, String outcome) {}

    /** Why it is not closed. */
    enum Refusal {
        NOT_SIGNED,
        OUTSIDE_PERIOD,
        BEING_AMENDED
    }

    private final EditionRows editions;
    private final Budget budget;
    private final HelpRegister help;
    private final ApplicationEventPublisher events;
    private final Projects.Progress progress;
    private final VersionTrace trace;

    CloseProject(
            EditionRows editions,
            Budget budget,
            HelpRegister help,
            ApplicationEventPublisher events,
            Projects.Progress progress,
            VersionTrace trace) {
        this.editions = editions;
        this.budget = budget;
        this.help = help;
        this.events = events;
        this.progress = progress;
        this.trace = trace;
    }

    @Transactional
    Result<UUID, Refusal> handle(Command command) {
        Project project = trace.forWriting(command.project());
        if (project.state().status() == Project.Status.CLOSED) {
            return Result.done(project.id());
        }
        if (!project.inForce()) {
            return Result.refused(Refusal.NOT_SIGNED);
        }
        if (editions.beingWritten(project.named().root()).isPresent()) {
            return Result.refused(Refusal.BEING_AMENDED);
        }
        if (command.day().isBefore(project.outline().valid().from())) {
            return Result.refused(Refusal.OUTSIDE_PERIOD);
        }
        end(project, command);
        return Result.done(project.id());
    }

    private void end(Project project, Command command) {
        editions.close(project.id(), command.day(), command.outcome());
        project.parts().resources().stream()
                .filter(resource -> resource.commitment() != null)
                .sorted(Comparator.comparing(
                        resource -> String.valueOf(resource.giver().fundLine())))
                .forEach(resource -> release(resource.commitment(), project.id()));
        LocalDate after = command.day().plusDays(1);
        project.parts().supports().forEach(support -> help.end(support.origin(), after));
        Project.Place place = project.place();
        events.publishEvent(new ProjectClosed(
                project.id(),
                place.record(),
                place.compartment(),
                place.person(),
                after,
                project.parts().resources().stream()
                        .map(Project.Resource::origin)
                        .toList()));
        progress.moved(project.id());
        trace.write("project.closed", project);
    }

    /** Of a closed year nothing can be given back: what is left there stays where it is. */
    private void release(@org.jspecify.annotations.Nullable UUID commitment, UUID why) {
        if (commitment != null) {
            budget.release(commitment, why);
        }
    }
}

package it.trama.project.writing;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessLevel;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One change of a text: a part written or taken away, or the story written anew. */
@Service
class ChangeProject {

    /** @param version of the text that who changes it has seen */
    record Command(UUID project, int version, DraftChange change) {}

    private final Projects projects;
    private final DraftRows drafts;
    private final PartRows parts;
    private final SocialRecords records;
    private final WritingTrace trace;
    private final Clock clock;

    ChangeProject(
            Projects projects,
            DraftRows drafts,
            PartRows parts,
            SocialRecords records,
            WritingTrace trace,
            Clock clock) {
        this.projects = projects;
        this.drafts = drafts;
        this.parts = parts;
        this.records = records;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    Result<Project, DraftRefusal> handle(Command command) {
        Project project = projects.find(command.project()).orElseThrow(NotFound::new);
        RecordHead record = records.require(project.place().record(), AccessLevel.WORK);
        UUID actor = trace.writer(project);
        Optional<DraftRefusal> refusal = refusal(project, command.change()).or(() -> ofPerson(command.change()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        if (there(project, command.change())) {
            return Result.done(project);
        }
        if (meanwhile(project, command)) {
            return Result.refused(new DraftRefusal.SavedMeanwhile());
        }
        if (!drafts.claim(project.id(), project.state().version(), actor, clock.instant())) {
            throw new OptimisticLockingFailureException("project " + project.id());
        }
        apply(project, command.change());
        trace.write("project.changed", record);
        return Result.done(project);
    }

    /** A new part hurts nobody; what was there already is only written anew by who has seen its last version. */
    private static boolean meanwhile(Project project, Command command) {
        if (project.state().version() == command.version()) {
            return false;
        }
        return switch (command.change()) {
            case DraftChange.Rewrite _ -> true;
            case DraftChange.PutGoal(var goal) -> ids(project).contains(goal.id());
            case DraftChange.PutSupport(var support) -> ids(project).contains(support.id());
            case DraftChange.PutResource(var resource) -> ids(project).contains(resource.id());
            case DraftChange.PutUndertaking(var undertaking) -> ids(project).contains(undertaking.id());
            case DraftChange.PutReview _, DraftChange.Drop _, DraftChange.Share _, DraftChange.AddPerson _ -> false;
        };
    }

    private static Set<UUID> ids(Project project) {
        Project.Parts parts = project.parts();
        return Stream.of(
                        parts.goals().stream().map(Project.Goal::id),
                        parts.supports().stream().map(Project.Support::id),
                        parts.resources().stream().map(Project.Resource::id),
                        parts.undertakings().stream().map(Project.Undertaking::id))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    /** Exactly what is stored: the second of two clicks changes nothing. */
    private static boolean there(Project project, DraftChange change) {
        Project.Parts parts = project.parts();
        return switch (change) {
            case DraftChange.Rewrite(var outline) -> project.outline().equals(outline);
            case DraftChange.PutGoal(var goal) ->
                parts.goals().stream()
                        .anyMatch(g -> g.id().equals(goal.id())
                                && g.title().equals(goal.title())
                                && g.aim().equals(goal.aim()));
            case DraftChange.PutSupport(var support) ->
                parts.supports().stream().anyMatch(s -> same(s, support));
            case DraftChange.PutResource(var resource) ->
                parts.resources().stream()
                        .anyMatch(r -> r.id().equals(resource.id())
                                && r.giver().equals(resource.giver())
                                && r.description().equals(resource.description())
                                && r.amount().equals(resource.amount())
                                && r.worth().unit() == resource.worth().unit());
            case DraftChange.PutUndertaking(var undertaking) ->
                parts.undertakings().contains(undertaking);
            case DraftChange.PutReview(var review) -> parts.reviews().contains(review);
            case DraftChange.AddPerson(var person) -> parts.people().contains(person);
            case DraftChange.Drop _ -> false;
            case DraftChange.Share _ -> project.state().status() == Project.Status.SHARED;
        };
    }

    private static boolean same(Project.Support stored, Project.Support typed) {
        return stored.id().equals(typed.id())
                && stored.title().equals(typed.title())
                && stored.by().equals(typed.by())
                && stored.category() == typed.category()
                && stored.how().equals(typed.how())
                && stored.goals().equals(typed.goals());
    }

    private static Optional<DraftRefusal> refusal(Project project, DraftChange change) {
        if (!project.written()) {
            return Optional.of(new DraftRefusal.AlreadySigned());
        }
        var goals = project.parts().goals().stream().map(Project.Goal::id).toList();
        return switch (change) {
            case DraftChange.PutSupport(var support)
            when !goals.containsAll(support.goals()) -> Optional.of(new DraftRefusal.NoSuchPart());
            case DraftChange.PutResource(var resource)
            when project.support(resource.support()).isEmpty() -> Optional.of(new DraftRefusal.NoSuchPart());
            case DraftChange.Drop(var part, var id)
            when part == DraftChange.Part.GOAL
                    && project.parts().supports().stream()
                            .anyMatch(s -> s.goals().contains(id)) -> Optional.of(new DraftRefusal.GoalInUse());
            case DraftChange.Drop(var part, var id)
            when part == DraftChange.Part.PERSON && id.equals(project.place().person()) ->
                Optional.of(new DraftRefusal.FirstPerson());
            default -> Optional.empty();
        };
    }

    /** Only the service brings somebody in, and only whose record it works on; who has none gets one. */
    private Optional<DraftRefusal> ofPerson(DraftChange change) {
        if (!(change instanceof DraftChange.AddPerson(var person))) {
            return Optional.empty();
        }
        trace.writer();
        return drafts.works(records.openIfNeeded(person))
                ? Optional.empty()
                : Optional.of(new DraftRefusal.PersonOfOthers());
    }

    private void apply(Project project, DraftChange change) {
        switch (change) {
            case DraftChange.Rewrite(var outline) -> drafts.rewrite(project.id(), outline);
            case DraftChange.PutGoal(var goal) -> parts.put(project, goal);
            case DraftChange.PutSupport(var support) -> parts.put(project, support);
            case DraftChange.PutResource(var resource) -> parts.put(project, resource);
            case DraftChange.PutUndertaking(var undertaking) -> parts.put(project, undertaking);
            case DraftChange.PutReview(var review) -> parts.put(project, review);
            case DraftChange.AddPerson(var person) ->
                drafts.addPerson(project.id(), records.openIfNeeded(person), person);
            case DraftChange.Drop drop -> parts.drop(project.id(), drop);
            case DraftChange.Share _ -> drafts.share(project.id());
        }
    }
}

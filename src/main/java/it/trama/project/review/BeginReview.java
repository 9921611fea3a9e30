package it.trama.project.review;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.review.Review.Decision;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.GoalState;
import it.trama.project.review.Review.SupportKept;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a review: every goal and support of the project in force, nothing said of them yet. */
@Service
class BeginReview {

    record Command(UUID id, UUID project) {}

    private final ReviewDesk desk;
    private final Reviews reviews;

    BeginReview(ReviewDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Transactional
    public Result<UUID, ReviewRefusal> handle(Command command) {
        Project project = desk.project(command.project());
        if (!desk.writes()) {
            throw new NotFound();
        }
        if (!project.inForce()) {
            return Result.refused(new ReviewRefusal.NotInForce());
        }
        if (reviews.add(blank(command.id(), project))) {
            desk.trace("project.review.begun", project, "");
        }
        return Result.done(command.id());
    }

    private Review blank(UUID id, Project project) {
        var place = project.place();
        return new Review(
                id,
                new Review.Place(project.id(), project.named().root(), place.record(), place.compartment()),
                new Review.Held(desk.today(), "", "", "", false, null),
                project.parts().goals().stream()
                        .map(g -> new GoalFound(g.origin(), g.title(), g.aim().area(), GoalState.OPEN, "", ""))
                        .toList(),
                project.parts().supports().stream()
                        .map(s -> new SupportKept(s.origin(), s.title(), Decision.KEEP, ""))
                        .toList(),
                List.of(),
                new Review.State(false, desk.actor().user(), "", null, 0));
    }
}

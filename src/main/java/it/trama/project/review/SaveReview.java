package it.trama.project.review;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.SupportKept;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes on the draft of a review; who comes second sees both versions. */
@Service
class SaveReview {

    /** @param version that who writes has seen */
    record Command(
            UUID project,
            UUID review,
            int version,
            Review.Held held,
            List<GoalFound> goals,
            List<SupportKept> supports) {}

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Directory directory;

    SaveReview(ReviewDesk desk, Reviews reviews, Directory directory) {
        this.desk = desk;
        this.reviews = reviews;
        this.directory = directory;
    }

    @Transactional
    public Result<Review, ReviewRefusal> handle(Command command) {
        Review review = reviews.find(command.review()).orElseThrow(NotFound::new);
        Project project = desk.project(review.place().project());
        if (!desk.writes() || !project.id().equals(command.project())) {
            throw new NotFound();
        }
        if (review.state().signed()) {
            return Result.refused(new ReviewRefusal.AlreadySigned());
        }
        if (command.held().on().isAfter(desk.today())) {
            return Result.refused(new ReviewRefusal.FutureDay());
        }
        if (!reviews.save(command.review(), command.version(), command.held(), command.goals(), command.supports())) {
            UUID author = review.state().author();
            String by = directory.names(List.of(author)).getOrDefault(author, "–");
            return Result.refused(new ReviewRefusal.Changed(review, by));
        }
        desk.trace("project.review.written", project, "");
        return Result.done(reviews.find(command.review()).orElseThrow());
    }
}

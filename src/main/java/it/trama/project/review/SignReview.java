package it.trama.project.review;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.ReviewSigned;
import it.trama.project.review.Review.GoalState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs a review: domain scores are frozen, the document is kept, the planned day is met and the next one set. */
@Service
class SignReview {

    record Command(UUID project, UUID review, String signers) {}

    /** A review held this long before its planned day still is that one. */
    private static final int DAYS_EARLY = 45;

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final DomainChanges domains;
    private final ReviewPrinter printer;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    SignReview(
            ReviewDesk desk,
            Reviews reviews,
            DomainChanges domains,
            ReviewPrinter printer,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reviews = reviews;
        this.domains = domains;
        this.printer = printer;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Transactional
    public Result<Review, ReviewRefusal> handle(Command command) {
        Review review = reviews.find(command.review()).orElseThrow(NotFound::new);
        Project project = desk.project(review.place().project());
        if (!desk.signs() || !project.id().equals(command.project())) {
            throw new NotFound();
        }
        if (review.state().signed()) {
            return Result.done(review);
        }
        Optional<ReviewRefusal> refusal = refusal(review);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var found = domains.of(desk.first(project));
        reviews.sign(review, found, printer.keep(review, found, project, command.signers()));
        remind(project, review);
        events.publishEvent(new ReviewSigned(
                project.id(),
                review.id(),
                project.place().record(),
                review.held().amend(),
                review.held().summary()));
        desk.trace("project.review.signed", project, "");
        return Result.done(reviews.find(review.id()).orElseThrow());
    }

    private static Optional<ReviewRefusal> refusal(Review review) {
        int open = Math.toIntExact(review.count(GoalState.OPEN));
        if (open > 0) {
            return Optional.of(new ReviewRefusal.GoalsOpen(open));
        }
        return review.held().tookPart().isBlank() ? Optional.of(new ReviewRefusal.NobodyTookPart()) : Optional.empty();
    }

    private void remind(Project project, Review review) {
        LocalDate held = review.held().on();
        project.parts().reviews().stream()
                .filter(day -> !day.day().isAfter(held.plusDays(DAYS_EARLY)))
                .forEach(day -> deadlines.met(day.id(), held));
        reviews.ofProject(review.place().root()).forEach(earlier -> deadlines.met(earlier.id(), held));
        LocalDate next = review.held().nextOn();
        if (next != null) {
            deadlines.set(new NewDeadline(
                    project.place().record(),
                    project.place().compartment(),
                    "REVIEW",
                    next,
                    t("project.review.deadline", project.named().number()),
                    "/progetti/" + project.id() + "/verifiche",
                    review.id()));
        }
    }
}

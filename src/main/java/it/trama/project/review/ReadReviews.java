package it.trama.project.review;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.project.Outcomes;
import it.trama.project.Project;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Review.GoalState;
import it.trama.trust.Documents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All reviews of a project, one of them open; one audit row. */
@Service
class ReadReviews implements Outcomes {

    /** @param open null: only the list; {@code domains} as frozen, or as they are today for a draft */
    record Shown(
            HeaderView header,
            Project project,
            List<Review> reviews,
            @Nullable Review open,
            List<DomainFound> domains,
            Rights rights) {}

    record Rights(boolean writes, boolean signs) {}

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Kept(Documents.Document document, byte[] content) {}

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final DomainChanges domains;
    private final RecordHeaders headers;
    private final Documents documents;

    ReadReviews(ReviewDesk desk, Reviews reviews, DomainChanges domains, RecordHeaders headers, Documents documents) {
        this.desk = desk;
        this.reviews = reviews;
        this.domains = domains;
        this.headers = headers;
        this.documents = documents;
    }

    @Transactional
    public Shown handle(UUID id, @Nullable UUID open) {
        Project project = desk.project(id);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        List<Review> all = reviews.ofProject(project.named().root());
        Review opened = open == null
                ? null
                : all.stream().filter(r -> r.id().equals(open)).findFirst().orElseThrow(NotFound::new);
        desk.trace("project.review.read", project, "");
        return new Shown(
                header,
                project,
                all,
                opened,
                opened != null && opened.state().signed() ? opened.domains() : domains.of(desk.first(project)),
                new Rights(desk.writes(), desk.signs()));
    }

    @Transactional
    public Kept handle(UUID review) {
        Review found = reviews.find(review).orElseThrow(NotFound::new);
        Project project = desk.project(found.place().project());
        UUID stored = found.state().document();
        if (stored == null) {
            throw new NotFound();
        }
        var document = documents.find(stored).orElseThrow(NotFound::new);
        desk.trace("project.review.printed", project, "");
        return new Kept(document, documents.content(document));
    }

    @Override
    public Optional<Outcome> last(UUID root) {
        return reviews.ofProject(root).stream()
                .filter(r -> r.state().signed())
                .reduce((a, b) -> b)
                .map(r -> new Outcome(
                        r.held().on(),
                        new Goals(
                                Math.toIntExact(r.count(GoalState.REACHED)),
                                Math.toIntExact(r.count(GoalState.PARTLY)),
                                Math.toIntExact(r.count(GoalState.NOT)),
                                Math.toIntExact(r.count(GoalState.OPEN))),
                        r.held().amend(),
                        r.held().summary()));
    }
}

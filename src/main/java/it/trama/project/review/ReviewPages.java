package it.trama.project.review;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.Project;
import it.trama.project.review.ReadReviews.Shown;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.GoalState;
import it.trama.project.review.Review.Score;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the pages of reviews. */
final class ReviewPages {

    private ReviewPages() {}

    static ReviewPage page(Shown shown, FormErrors errors) {
        Project project = shown.project();
        HeaderView header = shown.header();
        boolean begins = shown.rights().writes()
                && project.inForce()
                && shown.reviews().stream().allMatch(r -> r.state().signed());
        Review open = shown.open();
        return new ReviewPage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(t("project.tab"), header.href() + "/progetti"),
                        new Crumb(project.named().number(), "/progetti/" + project.id())),
                new ReviewPage.Facts(
                        project.id().toString(),
                        project.named().number(),
                        project.outline().title(),
                        begins ? UUID.randomUUID().toString() : null,
                        outcome(shown)),
                new ReviewPage.Story(
                        shown.reviews().stream().map(r -> held(r, project)).toList(),
                        lines(shown.reviews()),
                        domains(shown.domains()),
                        amend(shown)),
                open == null ? null : sheet(open, shown),
                errors);
    }

    private static @Nullable String outcome(Shown shown) {
        return shown.reviews().stream()
                .filter(r -> r.state().signed())
                .reduce((a, b) -> b)
                .map(last -> t(
                        "project.review.outcome",
                        Formats.longDate(last.held().on()),
                        last.count(GoalState.REACHED),
                        last.count(GoalState.PARTLY),
                        last.count(GoalState.NOT)))
                .orElse(null);
    }

    private static ReviewPage.@Nullable Amend amend(Shown shown) {
        return shown.reviews().stream()
                .filter(r -> r.state().signed())
                .reduce((a, b) -> b)
                .filter(r -> r.held().amend() && shown.project().inForce())
                .map(r -> new ReviewPage.Amend(
                        "/progetti/" + shown.project().id() + "/variante",
                        r.held().summary()))
                .orElse(null);
    }

    private static ReviewPage.Held held(Review review, Project project) {
        return new ReviewPage.Held(
                Formats.longDate(review.held().on()),
                "/progetti/" + project.id() + "/verifiche?verifica=" + review.id() + "#foglio",
                t(review.state().signed() ? "project.review.signed" : "project.review.draft"),
                review.state().signed());
    }

    private static List<ReviewPage.Line> lines(List<Review> reviews) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        reviews.forEach(r -> r.goals().forEach(g -> titles.put(g.goal(), g.title())));
        return titles.entrySet().stream()
                .map(e -> new ReviewPage.Line(
                        e.getValue(),
                        reviews.stream().map(r -> cell(r, e.getKey())).toList()))
                .toList();
    }

    private static ReviewPage.Cell cell(Review review, UUID goal) {
        return review.goals().stream()
                .filter(g -> g.goal().equals(goal))
                .findFirst()
                .map(g -> new ReviewPage.Cell(t("project.review.state." + g.state()), tone(g.state()), g.value()))
                .orElse(new ReviewPage.Cell("–", "", ""));
    }

    private static String tone(GoalState state) {
        return switch (state) {
            case REACHED -> "t-badge-ok";
            case NOT -> "t-badge-warn";
            case PARTLY, OPEN -> "";
        };
    }

    private static List<ReviewPage.Domain> domains(List<DomainFound> found) {
        return found.stream().map(ReviewPages::domain).toList();
    }

    private static ReviewPage.Domain domain(DomainFound d) {
        Score before = d.before();
        String change = before == null
                ? "–"
                : (d.after().value().compareTo(before.value()) > 0 ? "+" : "")
                        + Formats.quantity(d.after().value().subtract(before.value()));
        return new ReviewPage.Domain(
                t("project.domain." + d.domain().replace('-', '_')),
                t("project.viewpoint." + d.viewpoint().replace('-', '_')),
                before == null ? "–" : score(before, d),
                score(d.after(), d),
                change);
    }

    private static String score(Score score, DomainFound d) {
        return t(
                "project.review.score",
                Formats.quantity(score.value()),
                Formats.quantity(d.range().most()),
                Formats.date(score.on()));
    }

    private static ReviewPage.Sheet sheet(Review review, Shown shown) {
        boolean draft = !review.state().signed();
        String pdf = "/verifiche/" + review.id() + "/verifica.pdf";
        return new ReviewPage.Sheet(
                review.id().toString(),
                text(review, false),
                review.goals().stream().map(ReviewPages::goal).toList(),
                review.supports().stream().map(ReviewPages::support).toList(),
                new ReviewPage.Rights(
                        draft && shown.rights().writes(),
                        draft && shown.rights().signs(),
                        draft ? null : pdf,
                        review.state().signedBy()),
                review.state().version());
    }

    private static ReviewPage.Text text(Review review, boolean printed) {
        var held = review.held();
        LocalDate next = held.nextOn();
        return new ReviewPage.Text(
                printed ? Formats.longDate(held.on()) : held.on().toString(),
                held.tookPart(),
                held.ownWords(),
                held.summary(),
                held.amend(),
                next == null ? "" : printed ? Formats.longDate(next) : next.toString());
    }

    private static ReviewPage.Goal goal(GoalFound goal) {
        return new ReviewPage.Goal(
                goal.goal().toString(),
                goal.title(),
                goal.state().name(),
                goal.value(),
                goal.why(),
                Option.of(GoalState.class, "project.review.state"));
    }

    private static ReviewPage.Support support(Review.SupportKept support) {
        return new ReviewPage.Support(
                support.support().toString(),
                support.title(),
                support.decision().name(),
                support.why(),
                Option.of(Review.Decision.class, "project.review.decision"));
    }

    static ReviewPage.Printed sheet(
            Review review, List<DomainFound> domains, Project project, String person, String signers) {
        return new ReviewPage.Printed(
                new ReviewPage.Printed.Head(
                        project.named().number(), project.outline().title(), person, signers),
                text(review, true),
                review.goals().stream().map(ReviewPages::goal).toList(),
                review.supports().stream().map(ReviewPages::support).toList(),
                domains(domains));
    }
}

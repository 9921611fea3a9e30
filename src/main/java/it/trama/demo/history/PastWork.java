package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.DeliveryBulk;
import it.trama.demo.history.PlanMaker.Plan;
import it.trama.demo.staff.DemoStaff;
import it.trama.project.ProjectBulk.Goal;
import it.trama.project.ProjectBulk.Pact;
import it.trama.project.ReviewBulk;
import it.trama.project.ReviewBulk.Found;
import it.trama.project.ReviewBulk.Past;
import it.trama.project.ReviewBulk.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was given of pacts, month by month verified and closed, and their reviews after half a year. */
@Component
class PastWork {

    private static final int MONTHS = 6;
    private static final List<String> STATES = List.of("REACHED", "PARTLY", "PARTLY", "NOT");

    private final DeliveryBulk deliveries;
    private final ReviewBulk reviews;

    PastWork(DeliveryBulk deliveries, ReviewBulk reviews) {
        this.deliveries = deliveries;
        this.reviews = reviews;
    }

    /** The last two months are still open, so that there is something to verify. */
    void load(PactDeeds deeds, LocalDate today) {
        deliveries.load(deeds.assignments().stream());
        deliveries.closeUntil(today.withDayOfMonth(1).minusMonths(1), DemoStaff.id("user", "assistente"));
        reviews.load(deeds.pacts().stream()
                .filter(pact -> pact.head().valid().from().plusMonths(MONTHS).isBefore(today))
                .map(PastWork::review)
                .toList());
    }

    /** What was given of plans, and a review of each before and after it was amended. */
    void load(List<PactDeeds> deeds, List<Plan> plans, LocalDate today) {
        deeds.forEach(done -> deliveries.load(done.assignments().stream()));
        deliveries.closeUntil(today.withDayOfMonth(1).minusMonths(1), DemoStaff.id("user", "assistente"));
        reviews.load(plans.stream()
                .flatMap(plan -> Stream.of(plan.changedOn(), plan.changedOn().plusMonths(3))
                        .filter(on -> on.isBefore(today))
                        .map(on -> review(plan.first(), on)))
                .toList());
    }

    private static Past review(Pact pact) {
        return review(pact, pact.head().valid().from().plusMonths(MONTHS));
    }

    private static Past review(Pact pact, LocalDate on) {
        var head = pact.head();
        String key = "review:" + head.id() + on;
        return new Past(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                head.id(),
                head.record(),
                on,
                new Told(t("demo.review.tookPart"), t("demo.review.words"), t("demo.review.summary"), head.author()),
                pact.goals().stream().map(PastWork::found).toList());
    }

    private static Found found(Goal goal) {
        String state = STATES.get(Math.floorMod(goal.id().hashCode(), STATES.size()));
        return new Found(goal.id(), goal.title(), state, "");
    }
}

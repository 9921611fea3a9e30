package it.trama.demo.sharing;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HelpKind;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.story.StoryPeople;
import it.trama.sharing.SharingBulk;
import it.trama.sharing.SharingBulk.Asked;
import it.trama.sharing.SharingBulk.PastReferral;
import it.trama.sharing.SharingBulk.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The consents of the district, and company for Ernesto: asked of an association two days ago, not answered yet. */
@Component
@Order(21)
class SharingStep implements DemoStep {

    private static final int ANSWER_DAYS = 7;

    private final SharingBulk sharing;
    private final NumberReferrals numbers;
    private final Clock clock;

    SharingStep(SharingBulk sharing, NumberReferrals numbers, Clock clock) {
        this.sharing = sharing;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.sharing");
    }

    @Override
    public void run(Loading loading) {
        Instant at = loading.today()
                .minusDays(2)
                .atTime(11, 20)
                .atZone(clock.getZone())
                .toInstant();
        var asked = new Asked(
                DemoStaff.id("user", "assistente"),
                DemoStaff.id("body", "comune-cremona"),
                at,
                t("demo.sharing.ernesto"));
        var ernesto =
                new Subject(DemoStaff.id("record", "ernesto"), StoryPeople.ERNESTO, t("demo.sharing.ernesto.label"));
        sharing.load(List.of(new PastReferral(
                DemoStaff.id("referral", "ernesto"),
                numbers.handle(),
                ernesto,
                DemoStaff.id("body", "il-ponte"),
                HelpKind.COMPANY.name(),
                asked,
                ANSWER_DAYS)));
    }
}

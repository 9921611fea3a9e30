package it.trama.demo.consultation;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Asked;
import it.trama.consultation.Consultation.Basis;
import it.trama.consultation.Consultation.Place;
import it.trama.consultation.Consultation.Progress;
import it.trama.consultation.Consultation.Sharing;
import it.trama.consultation.Consultation.State;
import it.trama.consultation.Consultation.Urgency;
import it.trama.consultation.Consultation.Words;
import it.trama.consultation.ConsultationBulk;
import it.trama.consultation.ConsultationBulk.NewTeam;
import it.trama.consultation.ConsultationBulk.PastRequest;
import it.trama.consultation.ConsultationBulk.Said;
import it.trama.consultation.Consultations.NewExcerpt;
import it.trama.consultation.Dossier.Step;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.story.StoryPeople;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The specialist team, and what it was asked about Ernesto: once without his name and answered, once with it and still open. */
@Component
@Order(20)
class ConsultationStep implements DemoStep {

    private static final UUID TEAM = DemoStaff.id("team", "ECDD");
    private static final UUID SPECIALIST = DemoStaff.id("user", "ecdd");
    private static final UUID WORKER = DemoStaff.id("user", "assistente");
    private static final int DAYS = 20;

    private final ConsultationBulk consultations;
    private final NumberRequests numbers;
    private final Clock clock;

    ConsultationStep(ConsultationBulk consultations, NumberRequests numbers, Clock clock) {
        this.consultations = consultations;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.consultations");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        consultations.load(
                List.of(new NewTeam(TEAM, t("demo.consultation.offer"), DAYS, today.minusYears(2))),
                List.of(answered(today), open(today)));
    }

    private PastRequest answered(LocalDate today) {
        LocalDate asked = today.minusDays(18);
        int age = java.time.Period.between(LocalDate.of(1941, 10, 2), asked).getYears();
        var words = new Words(
                false,
                t("demo.consultation.unnamed", age),
                t("demo.consultation.1.question"),
                Basis.CONSENT,
                t("demo.consultation.consent"));
        return new PastRequest(
                request("answered", asked, State.OPINION, Urgency.NORMAL, words),
                DemoStaff.id("body", "comune-cremona"),
                List.of(
                        excerpt(today.minusMonths(24), "HOME_VISIT", "demo.story.ernesto.2"),
                        excerpt(today.minusMonths(1), "PHONE", "demo.story.ernesto.3")),
                List.of(
                        step("ASKED", WORKER, asked),
                        step("TAKEN", SPECIALIST, asked.plusDays(2)),
                        step("OPINION", SPECIALIST, today.minusDays(3))),
                new Said(
                        t("demo.consultation.1.reading"),
                        t("demo.consultation.1.advice"),
                        SPECIALIST,
                        noon(today.minusDays(3)),
                        Map.of(WORKER, "Anna Rossetti", SPECIALIST, "Giulia Arrigoni")));
    }

    private PastRequest open(LocalDate today) {
        LocalDate asked = today.minusDays(4);
        var words = new Words(
                true,
                t("demo.consultation.named"),
                t("demo.consultation.2.question"),
                Basis.LEGAL,
                t("demo.consultation.law"));
        return new PastRequest(
                request("open", asked, State.ASKED, Urgency.SOON, words),
                DemoStaff.id("body", "comune-cremona"),
                List.of(excerpt(today.minusMonths(1), "PHONE", "demo.story.ernesto.3")),
                List.of(step("ASKED", WORKER, asked)),
                null);
    }

    private Consultation request(String code, LocalDate asked, State state, Urgency urgency, Words words) {
        var place = new Place(
                DemoStaff.id("record", "ernesto"),
                Compartment.ORDINARY,
                StoryPeople.ERNESTO,
                TEAM,
                t("demo.consultation.team"));
        int days = urgency == Urgency.SOON ? DAYS / 2 : DAYS;
        return new Consultation(
                DemoStaff.id("consultation", code),
                numbers.handle(),
                place,
                new Asked(WORKER, DemoStaff.bodyName("comune-cremona"), noon(asked), urgency, asked.plusDays(days)),
                new Progress(state, null, state == State.OPINION ? SPECIALIST : null),
                new Sharing(new Period(asked, asked.plusDays(60)), null),
                words);
    }

    private static NewExcerpt excerpt(LocalDate day, String kind, String text) {
        return new NewExcerpt(
                "DIARY:" + DemoStaff.id("note", text),
                Compartment.ORDINARY,
                day,
                t("casefile.diary.kind." + kind),
                t(text));
    }

    private Step step(String kind, UUID by, LocalDate day) {
        return new Step(kind, "", null, by, noon(day));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}

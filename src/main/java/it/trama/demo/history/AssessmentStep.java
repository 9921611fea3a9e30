package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.AssessmentBulk;
import it.trama.assessment.AssessmentBulk.Signed;
import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.kernel.Compartment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where people in charge stand on the continuum of vulnerability, and how it changed since. */
@Component
@Order(10)
class AssessmentStep implements DemoStep {

    private static final double ASSESSED = 0.4;
    private static final List<String> QUESTIONS =
            List.of("income", "home", "work", "ties", "health", "days", "asking", "duration");

    private final AssessmentBulk assessments;

    AssessmentStep(AssessmentBulk assessments) {
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return t("demo.step.assessments");
    }

    @Override
    public void run(Loading loading) {
        var draw = new Draw(Loading.SEED + 3);
        var keys = new Keys(draw, Instant.parse("2021-09-01T00:00:00Z"));
        var month = loading.today().minusDays(30);
        assessments.load(StayMaker.openOf(loading.cases())
                .filter(c -> c.last().valid().from().isBefore(month) && draw.chance(ASSESSED))
                .flatMap(c -> of(c, draw, keys, loading.today()))
                .toList());
    }

    /** One to three, from the first weeks on; most get a little better. */
    private static Stream<Signed> of(Case record, Draw draw, Keys keys, LocalDate today) {
        var stay = record.last();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(stay.valid().from(), today));
        int times = Math.min(draw.between(1, 3), 1 + days / 150);
        var trouble = new double[] {draw.normal(stay.poverty() ? 1.7 : 1.2, 0.55)};
        return IntStream.range(0, times).mapToObj(i -> {
            var day = stay.valid().from().plusDays(draw.between(5, 25) + (long) i * (days - 26) / times);
            trouble[0] += i == 0 ? 0 : draw.normal(-0.18, 0.35);
            return new Signed(
                    keys.next(),
                    record.record(),
                    Compartment.ORDINARY,
                    "vulnerability",
                    day,
                    answers(draw, trouble[0]),
                    stay.worker().user());
        });
    }

    private static Map<String, Integer> answers(Draw draw, double trouble) {
        var answers = new HashMap<String, Integer>();
        for (String question : QUESTIONS) {
            answers.put(question, Math.toIntExact(Math.clamp(Math.round(draw.normal(trouble, 0.7)), 0, 3)));
        }
        return answers;
    }
}

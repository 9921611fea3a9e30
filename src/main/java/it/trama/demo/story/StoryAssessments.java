package it.trama.demo.story;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.AssessmentBulk;
import it.trama.assessment.AssessmentBulk.Signed;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ernesto as he sees himself, as his niece and as the home help see him, a year ago and a month ago; and what he does by himself. */
@Component
@Order(13)
class StoryAssessments implements DemoStep {

    private static final List<String> DOMAINS = List.of(
            "physical",
            "material",
            "emotional",
            "self-determination",
            "development",
            "relations",
            "inclusion",
            "rights");
    private static final List<String> BASIC = List.of("wash", "dress", "toilet", "move", "continence", "eat");
    private static final List<String> INSTRUMENTAL =
            List.of("phone", "shop", "cook", "house", "laundry", "travel", "drugs", "money");

    private final AssessmentBulk assessments;

    StoryAssessments(AssessmentBulk assessments) {
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return t("demo.step.storyAssessments");
    }

    /** Digits are the satisfaction of the eight domains, in their order. */
    @Override
    public void run(Loading loading) {
        LocalDate last = loading.today().minusMonths(1);
        LocalDate first = last.minusMonths(11);
        assessments.load(List.of(
                life("a", first, "23223123", "33112122", "33212122"),
                life("b", last, "33334333", "33223233", "34323333"),
                daily("a", first, "122212", "21001011"),
                daily("b", last, "122222", "22101111")));
    }

    private static Signed life(String code, LocalDate day, String self, String family, String operator) {
        var answers = new HashMap<String, Object>();
        view(answers, "self", self);
        view(answers, "family", family);
        view(answers, "operator", operator);
        return signed("quality-of-life", code, day, answers);
    }

    private static void view(Map<String, Object> answers, String viewpoint, String satisfaction) {
        answers.put(viewpoint + "-rater", t("demo.story.ernesto.rater." + viewpoint));
        for (int i = 0; i < DOMAINS.size(); i++) {
            String cell = "life-" + viewpoint + "." + DOMAINS.get(i);
            answers.put(cell + ".satisfaction", satisfaction.charAt(i) - '0');
            answers.put(cell + ".importance", 1 + (i * 3 + viewpoint.length()) % 4);
        }
    }

    private static Signed daily(String code, LocalDate day, String basic, String instrumental) {
        var answers = new HashMap<String, Object>();
        for (int i = 0; i < BASIC.size(); i++) {
            answers.put("adl-" + BASIC.get(i), basic.charAt(i) - '0');
        }
        for (int i = 0; i < INSTRUMENTAL.size(); i++) {
            answers.put("iadl-" + INSTRUMENTAL.get(i), instrumental.charAt(i) - '0');
        }
        return signed("daily-living", code, day, answers);
    }

    private static Signed signed(String instrument, String code, LocalDate day, Map<String, Object> answers) {
        return new Signed(
                DemoStaff.id("assessment", "ernesto-" + instrument + "-" + code),
                DemoStaff.id("record", "ernesto"),
                Compartment.ORDINARY,
                instrument,
                day,
                answers,
                DemoStaff.id("user", "assistente"));
    }
}

package it.trama.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.AssessmentBulk;
import it.trama.assessment.AssessmentBulk.Signed;
import it.trama.casefile.RecordFixtures;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class ComparingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    AssessmentBulk bulk;

    private Signed signed(UUID record, LocalDate day, Map<String, Integer> other) {
        var answers = new HashMap<String, Integer>();
        for (String q : List.of("income", "home", "work", "ties", "health", "days", "asking", "duration")) {
            answers.put(q, 2);
        }
        answers.putAll(other);
        UUID by = as.actor("assistente").user();
        return new Signed(UUID.randomUUID(), record, Compartment.ORDINARY, "vulnerability", day, answers, by);
    }

    @Test
    void the_scores_and_the_answers_that_changed_are_said_and_the_others_counted() {
        UUID record = records.openedBy("assistente").id();
        String page = "/cartelle/%s/valutazioni/confronto?strumento=vulnerability".formatted(record);
        bulk.load(List.of(signed(record, LocalDate.of(2026, 1, 5), Map.of())));
        assertThat(http.get().uri(page).with(as.user("assistente"))).hasStatus(404);
        bulk.load(List.of(signed(record, LocalDate.of(2026, 9, 5), Map.of("home", 0, "work", 1))));
        assertThat(http.get().uri(page).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "-3",
                        "meglio",
                        "Casa a rischio",
                        "Casa stabile e adeguata",
                        "Risposte uguali nelle due date: 7")
                .doesNotContain("Persone vicine su cui contare");
        assertThat(http.get().uri(page).with(as.user("caritas"))).hasStatus(404);
    }
}

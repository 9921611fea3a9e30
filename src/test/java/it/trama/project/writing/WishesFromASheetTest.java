package it.trama.project.writing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.AssessmentBulk;
import it.trama.casefile.RecordFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.project.ProjectsInWriting;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WishesFromASheetTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    ProjectsInWriting writing;

    @Autowired
    AssessmentBulk sheets;

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("assistente")).exchange();
    }

    private UUID told(UUID record) {
        UUID sheet = UUID.randomUUID();
        Map<String, String> answers = Map.of(
                "how", "1",
                "who", "Teresa, cucino bene",
                "wish.0.what", "un lavoro in cucina",
                "wish.0.matter", "3",
                "wish.0.when", "2",
                "wish.0.with", "mia cugina",
                "wish.1.what", "imparare a nuotare",
                "not", "tornare in comunità",
                "where", "in un posto mio");
        sheets.load(List.of(new AssessmentBulk.Signed(
                sheet,
                record,
                Compartment.ORDINARY,
                "expectations",
                LocalDate.of(2026, 3, 3),
                answers,
                DemoStaff.id("user", "assistente"))));
        return sheet;
    }

    @Test
    void what_the_person_said_is_offered_when_a_project_is_begun_and_taken_up_in_their_words() {
        UUID record = records.openedBy("assistente").id();
        String begin = "/cartelle/" + record + "/progetti/nuovo/life-project";
        assertThat(get(begin)).bodyText().doesNotContain("Comincia da queste parole");
        UUID sheet = told(record);
        assertThat(get(begin))
                .bodyText()
                .contains("scheda del 3 marzo 2026", "un lavoro in cucina (con mia cugina)", "?desideri=" + sheet);
        assertThat(get(begin + "?desideri=" + sheet))
                .bodyText()
                .containsSubsequence(
                        "name=\"wishes\"", "un lavoro in cucina", "in un posto mio", "Non voglio: tornare in comunità")
                .containsSubsequence("name=\"priorities\"", "un lavoro in cucina")
                .doesNotContain("Comincia da queste parole");
        assertThat(get(begin + "?desideri=" + UUID.randomUUID())).bodyText().contains("Comincia da queste parole");
    }

    @Test
    void a_text_without_wishes_is_offered_them_until_it_has_some() {
        var draft = writing.withOneResource();
        UUID sheet = told(draft.record());
        String page = "/progetti/" + draft.project();
        assertThat(get(page)).bodyText().contains("Comincia da queste parole", "imparare a nuotare");
        assertThat(get(page + "?desideri=" + sheet))
                .bodyText()
                .containsSubsequence(
                        "name=\"wishes\"", "imparare a nuotare", "name=\"priorities\"", "un lavoro in cucina");
    }

    @Test
    void who_does_not_write_projects_is_not_shown_the_form() {
        UUID record = records.openedBy("assistente").id();
        assertThat(http.get().uri("/cartelle/" + record + "/progetti/nuovo").with(as.user("assistente2")))
                .hasStatus(404);
    }
}

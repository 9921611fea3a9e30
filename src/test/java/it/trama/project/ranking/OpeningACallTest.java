package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.project.SignedProjects;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class OpeningACallTest {

    @Autowired
    Asking asking;

    @Autowired
    SignedProjects projects;

    private MvcTestResult open(Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "rules", "after-us",
                "title", "Sostegni 2026",
                "opens", "1/9/2026",
                "closes", "30/9/2026",
                "money-B1", "1.000",
                "line-B1", projects.line().id().toString()));
        fields.putAll(changes);
        return asking.post("ufficio", "/graduatorie", fields);
    }

    @Test
    void the_plan_office_opens_it_with_money_of_a_line() {
        assertThat(asking.get("ufficio", "/graduatorie/nuova"))
                .hasStatusOk()
                .bodyText()
                .contains("importi da verificare", "RESPITE");
        assertThat(open(Map.of())).hasStatus3xxRedirection();
        assertThat(asking.get("coordinatore", "/graduatorie")).bodyText().contains("Sostegni 2026", "Apri un bando");
        assertThat(asking.get("assistente", "/graduatorie")).bodyText().doesNotContain("Apri un bando");
    }

    @Test
    void what_does_not_stand_is_said_at_its_field() {
        assertThat(open(Map.of("title", "", "opens", "?", "money-B1", "-3", "line-B1", "", "places-B1", "due")))
                .hasStatus(422)
                .bodyText()
                .contains("maggiore di zero", "Scegli la linea", "numero intero");
        assertThat(open(Map.of("closes", "1/8/2026", "money-B1", "")))
                .hasStatus(422)
                .bodyText()
                .contains("almeno un sostegno");
        assertThat(open(Map.of("money-B1", "99.999.999")))
                .hasStatus(422)
                .bodyText()
                .contains("meno di quanto il bando promette");
    }

    @Test
    void who_follows_persons_does_not_open_calls() {
        assertThat(asking.get("assistente", "/graduatorie/nuova")).hasStatus(403);
        assertThat(asking.get("ufficio", "/graduatorie/" + UUID.randomUUID())).hasStatus(404);
    }
}

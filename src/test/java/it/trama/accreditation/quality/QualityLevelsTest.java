package it.trama.accreditation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Providers;
import it.trama.accreditation.Providers.Coop;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A body that is not accredited may have a level, and one that is accredited needs none. */
@TramaTest
class QualityLevelsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Providers providers;

    private MvcTestResult give(String user, Coop body, String level, String service) {
        var fields = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "body",
                body.body().toString(),
                "level",
                level,
                "service",
                service,
                "from",
                providers.today().toString(),
                "evidence",
                "Bilancio sociale"));
        var request = http.post().uri("/accreditamento/qualita").with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void one_level_at_a_time_for_a_service_read_by_everybody() {
        Coop body = providers.provider("Cooperativa " + UUID.randomUUID());
        assertThat(give("ufficio", body, "TWO", "Doposcuola")).hasStatus3xxRedirection();
        assertThat(give("ufficio", body, "THREE", "Doposcuola"))
                .hasStatus(422)
                .bodyText()
                .contains("già un livello");
        assertThat(give("ufficio", body, "THREE", "Trasporto")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/accreditamento/qualita").with(as.user("assistente")))
                .bodyText()
                .contains(body.name(), "Livello 2: partecipazione", "Bilancio sociale")
                .doesNotContain("Riconosci un livello");
    }

    @Test
    void only_the_office_gives_one_and_only_one_that_is_defined() {
        Coop body = providers.provider("Cooperativa " + UUID.randomUUID());
        assertThat(give(body.user(), body, "TWO", "Doposcuola")).hasStatus(403);
        assertThat(give("ufficio", body, "NINE", "")).hasStatus(422).bodyText().contains("Scegli il livello");
        var empty = new Levels.Definition(1, "", 0, List.of(new Levels.Level("ONE", "Uno", List.of())));
        assertThat(Levels.problems(empty)).hasSize(2);
    }
}

package it.trama.governance.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Chamber;
import it.trama.governance.Hall;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TwoSecretariesTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Hall hall;

    @Autowired
    Chamber chamber;

    private MvcTestResult change(String user, UUID session, String version, Map<String, String> more) {
        var fields = new HashMap<>(
                Map.of("version", version, "firstDay", "5/6/2031", "firstTime", "17:00", "place", "Sala dei Quadri"));
        fields.putAll(more);
        return hall.post(user, "/governance/sedute/" + session + "/modifica", fields);
    }

    @Test
    void who_saves_a_session_after_the_other_chooses_field_by_field() {
        UUID session = assembly.session(assembly.body(Map.of()), "5/6/2031");
        assertThat(change("ufficio", session, "0", Map.of("place", "Sala Giunta")))
                .hasStatus3xxRedirection();
        assertThat(change(Hall.SECRETARY, session, "0", Map.of("link", "https://video.example/1")))
                .hasStatus(409)
                .bodyText()
                .contains("Sala Giunta", "Sala dei Quadri", "https://video.example/1");
        assertThat(change(Hall.SECRETARY, session, "1", Map.of("place", "Sala Giunta", "link", "https://v.example/1")))
                .hasStatus3xxRedirection();
        assertThat(chamber.list(
                        String.class, "select place || ' ' || link from governance.sessions where id = ?", session))
                .containsExactly("Sala Giunta https://v.example/1");
    }

    @Test
    void who_saves_a_body_after_the_other_chooses_too() {
        UUID body = hall.body("Conferenza di prova");
        String address = "/governance/organi/" + body + "/modifica";
        var mine = Map.of("version", "0", "name", "Conferenza dei presidenti", "kind", "BODY");
        assertThat(hall.post("ufficio", address, Map.of("version", "0", "name", "Conferenza A", "kind", "COMMITTEE")))
                .hasStatus3xxRedirection();
        assertThat(hall.post(Hall.SECRETARY, address, mine))
                .hasStatus(409)
                .bodyText()
                .contains("Conferenza A", "Conferenza dei presidenti", "comitato");
        assertThat(hall.get(Hall.SECRETARY, address)).bodyText().contains("name=\"version\" value=\"1\"");
    }
}

package it.trama.governance.answer;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Chamber;
import it.trama.governance.Hall;
import it.trama.platform.web.Formats;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AnsweringACallTest {

    private static final String MAYOR = "sindaca";

    @Autowired
    Assembly assembly;

    @Autowired
    Hall hall;

    @Autowired
    Chamber chamber;

    private UUID body;
    private UUID session;

    @BeforeEach
    void called() {
        body = assembly.body(Map.of());
        assembly.seatAccount(body, Assembly.CREMONA, MAYOR);
        session = assembly.session(body, Formats.date(hall.today().plusDays(12)));
        assembly.item(session, "Riparto", "DECISION");
        var sent = hall.post(
                Hall.SECRETARY,
                href("/convocazione"),
                Map.of("id", UUID.randomUUID().toString()));
        assertThat(sent).hasStatus3xxRedirection();
    }

    private String href(String part) {
        return "/governance/sedute/" + session + part;
    }

    private UUID seat(String name) {
        return chamber.list(UUID.class, "select id from governance.seats where body_id = ? and name = ?", body, name)
                .getFirst();
    }

    private MvcTestResult say(String user, String seat, String kind, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("seat", seat(seat).toString(), "kind", kind));
        fields.putAll(more);
        return hall.post(user, href("/risposta"), fields);
    }

    @Test
    void a_mayor_is_asked_on_the_first_page_until_an_answer_is_given() {
        assertThat(hall.get(MAYOR, "/")).bodyText().contains(href("/risposta"));
        assertThat(hall.get(MAYOR, href("/risposta"))).bodyText().contains("Cremona", "Non hai ancora risposto");
        assertThat(say(MAYOR, "Cremona", "COMES", Map.of())).hasStatus3xxRedirection();
        assertThat(hall.get(MAYOR, "/")).bodyText().doesNotContain(href("/risposta"));
    }

    @Test
    void who_delegates_another_is_found_so_at_the_roll_call() {
        String soresina = seat("Soresina").toString();
        assertThat(say(MAYOR, "Cremona", "PROXY", Map.of("holder", soresina))).hasStatus3xxRedirection();
        assertThat(hall.get(Hall.SECRETARY, href("/risposta"))).bodyText().contains("Non viene e delega: Soresina");
        assembly.open(session);
        assembly.present(session, "Soresina");
        assertThat(hall.get(Hall.SECRETARY, href("/presenze"))).bodyText().contains("Non viene e delega: Soresina");
        assertThat(hall.get(Hall.SECRETARY, href("/presenze/" + assembly.unit(session, "Cremona"))))
                .bodyText()
                .contains("comunicata in Trama da Teresa Alghisi")
                .contains("value=\"" + assembly.unit(session, "Soresina") + "\" selected");
        assertThat(say(MAYOR, "Cremona", "COMES", Map.of())).hasStatus(422);
    }

    @Test
    void nobody_gets_more_proxies_than_the_rules_allow_nor_answers_for_others() {
        String soresina = seat("Soresina").toString();
        say(Hall.SECRETARY, "Vescovato", "PROXY", Map.of("holder", soresina));
        assertThat(say(MAYOR, "Cremona", "PROXY", Map.of("holder", soresina)))
                .hasStatus(422)
                .bodyText()
                .contains("ha già le deleghe");
        say(Hall.SECRETARY, "Annicco", "ABSENT", Map.of());
        assertThat(say(
                        MAYOR,
                        "Cremona",
                        "PROXY",
                        Map.of("holder", seat("Annicco").toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Chi hai scelto non viene");
        assertThat(say(MAYOR, "Cremona", "PROXY", Map.of("holder", ""))).hasStatus(422);
        assertThat(say(MAYOR, "Soresina", "COMES", Map.of())).hasStatus(404);
        assertThat(hall.get("sindaco", href("/risposta"))).hasStatus(404);
    }

    @Test
    void who_sends_somebody_sends_them_for_that_session_only() {
        String delegates = "select name from governance.delegates where session_id = ? and revoked_on is null";
        var person = Map.of("id", UUID.randomUUID().toString(), "name", "Ivo Vice", "office", "Vicesindaco");
        assertThat(say(MAYOR, "Cremona", "DELEGATE", Map.of("id", UUID.randomUUID() + "", "name", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi nome e cognome");
        say(MAYOR, "Cremona", "DELEGATE", person);
        say(MAYOR, "Cremona", "DELEGATE", person);
        assertThat(chamber.list(String.class, delegates, session)).containsExactly("Ivo Vice");
        say(MAYOR, "Cremona", "ABSENT", Map.of());
        assertThat(chamber.list(String.class, delegates, session)).isEmpty();
    }
}

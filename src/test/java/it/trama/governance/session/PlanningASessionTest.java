package it.trama.governance.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.platform.web.Formats;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session from its first line to the day before. */
@TramaTest
class PlanningASessionTest {

    @Autowired
    Hall hall;

    @Autowired
    Assembly assembly;

    @Autowired
    Sessions sessions;

    @Autowired
    As as;

    private String address(UUID session) {
        return "/governance/sedute/" + session;
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        assertThat(hall.post(Hall.SECRETARY, "/governance/sedute", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli l'organo", "Scrivi il giorno", "Scrivi l'ora", "Scrivi dove si tiene");
        UUID bare = hall.body("Senza regole");
        var form = Map.of("body", bare.toString(), "firstDay", "1/2/2034", "firstTime", "17", "place", "Sala");
        assertThat(hall.post(Hall.SECRETARY, "/governance/sedute", form))
                .hasStatus(422)
                .bodyText()
                .contains("non ha regole in vigore quel giorno");
    }

    @Test
    void two_who_change_it_at_once_do_not_overwrite_each_other() {
        UUID session = assembly.session(assembly.body(Map.of()), "2/2/2034");
        var form =
                new HashMap<>(Map.of("version", "0", "firstDay", "3/2/2034", "firstTime", "18:30", "place", "Altrove"));
        assertThat(hall.post(Hall.SECRETARY, address(session) + "/modifica", form))
                .hasStatus3xxRedirection();
        form.put("place", "Terzo posto");
        assertThat(hall.post("ufficio", address(session) + "/modifica", form))
                .hasStatus(409)
                .bodyText()
                .contains("Terzo posto", "Altrove");
        assertThat(hall.get(Hall.SECRETARY, address(session)))
                .bodyText()
                .contains("3 febbraio 2034, ore 18:30", "Altrove");
    }

    @Test
    void a_draft_is_for_who_runs_it_and_a_session_called_off_does_not_open() {
        UUID session = assembly.session(assembly.body(Map.of()), "4/2/2034");
        assertThat(hall.get("sindaca", address(session))).hasStatus(404);
        assertThat(hall.get("coordinatore", address(session))).hasStatus(404);
        hall.post(Hall.SECRETARY, address(session) + "/annulla", Map.of());
        assembly.open(session);
        assertThat(hall.get(Hall.SECRETARY, address(session)))
                .bodyText()
                .contains("annullata")
                .doesNotContain("in corso");
    }

    @Test
    void the_agenda_is_written_moved_and_withdrawn() {
        UUID session = assembly.session(assembly.body(Map.of()), "5/2/2034");
        UUID first = assembly.item(session, "Primo", "DECISION");
        UUID second = assembly.item(session, "Secondo", "INFORMATION");
        hall.post(Hall.SECRETARY, "/governance/punti/" + second + "/sposta", Map.of("su", "1"));
        assertThat(agenda(session)).extracting(Item::id).containsExactly(second, first);
        var change =
                Map.of("title", "Primo corretto", "kind", "DECISION", "majority", "ALL_BOTH", "text", "Si approva.");
        hall.post(Hall.SECRETARY, "/governance/punti/" + first, change);
        assertThat(hall.get(Hall.SECRETARY, address(session))).bodyText().contains("2. Primo corretto", "Si approva.");
        hall.post(Hall.SECRETARY, "/governance/punti/" + second + "/ritira", Map.of());
        assembly.open(session);
        assertThat(hall.post(Hall.SECRETARY, "/governance/punti/" + first, change))
                .hasStatus(422)
                .bodyText()
                .contains("In questo momento della seduta non si può");
        assertThat(agenda(session).getFirst().withdrawn()).isTrue();
        assertThat(as.inTransaction(Hall.SECRETARY, () -> sessions.versions(first)))
                .hasSize(1);
    }

    private List<Item> agenda(UUID session) {
        return as.inTransaction(Hall.SECRETARY, () -> sessions.agenda(session));
    }

    @Test
    void a_session_of_today_is_on_the_first_page_of_its_mayors() {
        UUID body = assembly.body(Map.of());
        assembly.seatAccount(body, "019027", "sindaca");
        UUID session = assembly.session(body, Formats.date(hall.today()));
        assembly.item(session, "Un punto", "DECISION");
        assembly.open(session);
        assertThat(hall.get("sindaca", "/")).bodyText().contains(address(session));
        assertThat(hall.get("sindaco", "/")).bodyText().doesNotContain(address(session));
        assertThat(hall.get("assistente", "/")).bodyText().doesNotContain(address(session));
        hall.post(Hall.SECRETARY, address(session) + "/chiudi", Map.of());
        assertThat(hall.get("sindaca", "/")).bodyText().doesNotContain(address(session));
        assertThat(hall.get("coordinatore", address(session))).hasStatusOk();
    }
}

package it.trama.governance.body;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Hall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who keeps bodies and seats, and who only reads them. */
@TramaTest
class KeepingBodiesTest {

    private static final String SORESINA = "019098";
    private static final String VOLONGO = "019114";

    @Autowired
    Hall hall;

    @Test
    void the_secretary_makes_a_body_and_gives_it_seats() {
        UUID body = hall.body("Assemblea di prova");
        hall.seat(body, SORESINA, "1/1/2019");
        assertThat(hall.seat(body, SORESINA, "1/6/2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Questo Comune ha già un seggio in quel periodo");
        hall.seat(body, VOLONGO, "1/1/2020");
        assertThat(hall.get(Hall.SECRETARY, "/governance/organi/" + body + "?giorno=1/2/2019"))
                .bodyText()
                .contains("Soresina", "1 seggi")
                .doesNotContain("<th scope=\"row\">Volongo");
        assertThat(hall.get("sindaca", "/governance/organi/" + body + "?giorno=1/2/2020"))
                .bodyText()
                .contains("2 seggi, di cui 2 vacanti");
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        assertThat(hall.post(Hall.SECRETARY, "/governance/organi", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il nome dell'organo", "Scegli il tipo");
        UUID body = hall.body("Comitato di prova");
        assertThat(hall.post(Hall.SECRETARY, "/governance/organi/" + body + "/seggi", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi da quale giorno");
    }

    @Test
    void only_who_keeps_bodies_writes_and_others_find_nothing() {
        UUID body = hall.body("Assemblea chiusa");
        var change = Map.of("name", "Altro nome", "kind", "BODY");
        String address = "/governance/organi/" + body + "/modifica";
        assertThat(hall.post("sindaco", address, change)).hasStatus(404);
        assertThat(hall.post("ufficio", address, change)).hasStatus3xxRedirection();
        assertThat(hall.get("ufficio", "/governance/organi")).bodyText().contains("Altro nome");
        for (String other : List.of("assistente", "ente", "dpo", "admin")) {
            assertThat(hall.get(other, "/governance/organi/" + body)).hasStatus(404);
        }
    }

    @Test
    void weights_by_bands_of_residents_are_read_on_the_body_and_offered_to_the_next_rules() {
        UUID body = hall.body("Assemblea a fasce");
        String rules = "/governance/organi/" + body + "/regole";
        var typed = new HashMap<>(Map.of("from", "1/1/2018", "weights", "BANDS", "unions", "ONE_VOTE"));
        typed.putAll(Map.of("proxies", "1", "notice", "5", "majority", "PRESENT_BOTH", "firstHeads", ">1/2"));
        typed.put("bands", "20000 3\n3000 1");
        assertThat(hall.post(Hall.SECRETARY, rules, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi le fasce in ordine");
        typed.put("bands", "3000 1\n20000 2,5");
        assertThat(hall.post(Hall.SECRETARY, rules, typed)).hasStatus3xxRedirection();
        assertThat(hall.get("sindaca", "/governance/organi/" + body))
                .bodyText()
                .contains("Peso a fasce di abitanti: fino a 3.000: 1; fino a 20.000: 2,5");
        assertThat(hall.get(Hall.SECRETARY, rules)).bodyText().contains("3000 1\n20000 2.5");
    }
}

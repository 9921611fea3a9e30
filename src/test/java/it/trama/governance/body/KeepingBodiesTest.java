package it.trama.governance.body;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Hall;
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
}

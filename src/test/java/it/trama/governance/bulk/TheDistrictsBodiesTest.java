package it.trama.governance.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Ballots;
import it.trama.governance.Hall;
import it.trama.trust.signin.As;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a district of the demo begins with. */
@TramaTest
class TheDistrictsBodiesTest {

    @Autowired
    Hall hall;

    @Autowired
    Ballots ballots;

    @Autowired
    As as;

    @Test
    void are_those_of_the_plan_with_their_tasks_and_seats() {
        assertThat(hall.get("sindaca", "/governance/organi"))
                .bodyText()
                .contains("Assemblea Consortile", "Comitato Politico ristretto", "Ufficio di Piano Integrato");
        assertThat(hall.get("sindaca", "/governance/organi/" + BodyCopy.body(BodyCopy.AREA)))
                .bodyText()
                .contains("47 seggi, di cui 0 vacanti", "Teresa Alghisi", "Le Unioni e le Convenzioni fra Comuni");
        assertThat(hall.get("sindaca", "/governance/organi/" + BodyCopy.body("comitato-ristretto")))
                .bodyText()
                .contains("15 seggi", "convocazione di norma mensile");
    }

    @Test
    void have_the_neighbours_with_who_merged_and_residents_that_the_office_tells() {
        String district = "/governance/organi/" + BodyCopy.body(BodyCopy.DISTRICT);
        assertThat(hall.get("sindaca", district + "?giorno=1/2/2018"))
                .bodyText()
                .contains("67 seggi", "Drizzona", "38.774");
        var today = assertThat(hall.get(Hall.SECRETARY, district)).bodyText();
        today.contains("65 seggi", "Piadena Drizzona");
        String seat = "/governance/seggi/" + BodyCopy.seat(BodyCopy.DISTRICT, "Casalmaggiore");
        assertThat(hall.get("sindaca", seat)).bodyText().contains("non sono noti");
        assertThat(hall.post(Hall.SECRETARY, seat + "/abitanti", Map.of("residents", "mille")))
                .hasStatus(422)
                .bodyText()
                .contains("numero intero", "Scrivi da dove viene");
        assertThat(hall.post(
                        Hall.SECRETARY, seat + "/abitanti", Map.of("residents", "15000", "source", "dato di prova")))
                .hasStatus3xxRedirection();
        assertThat(hall.get("sindaca", seat)).bodyText().contains("Abitanti: 15.000 (dato di prova)");
    }

    @Test
    void held_a_session_where_one_item_passed_and_one_failed_by_weight() {
        assertThat(hall.get("coordinatore", "/governance/sedute/" + SessionCopy.HELD))
                .bodyText()
                .contains("chiusa", "Favorevoli 40 teste su 41", "Favorevoli 38 teste su 41", "non approvata");
        var second = as.inTransaction(
                "segreteria", () -> ballots.outcome(SessionCopy.ballot(1)).orElseThrow());
        assertThat(second.approved()).isFalse();
        assertThat(hall.get("sindaca", "/governance/sedute/" + SessionCopy.AHEAD))
                .bodyText()
                .contains("convocata");
    }
}

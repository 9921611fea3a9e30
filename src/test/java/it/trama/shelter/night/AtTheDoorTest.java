package it.trama.shelter.night;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AtTheDoorTest {

    @Autowired
    Shelters shelters;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    ShelterDesk desk;

    @Autowired
    JdbcClient db;

    private MvcTestResult send(String user, UUID house, String... ticks) {
        return http.post()
                .uri(shelters.night(house) + "/segni")
                .with(as.user(user))
                .contentType(MediaType.APPLICATION_JSON)
                .content("[" + String.join(",", ticks) + "]")
                .exchange();
    }

    private static String tick(UUID id, UUID guest, String of) {
        return "{\"id\":\"%s\",\"entry\":\"%s\",\"of\":%s,\"at\":\"2026-11-22T21:10:00Z\"}"
                .formatted(id, guest, of.isEmpty() ? "null" : "\"" + of + "\"");
    }

    @Test
    void a_touch_sent_twice_lets_in_once_and_another_takes_it_back_to_the_booking() {
        UUID house = shelters.shelter(1, 1);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "BOOKED");
        UUID touch = UUID.randomUUID();
        send(Shelters.USER, house, tick(touch, guest, ""));
        assertThat(send(Shelters.USER, house, tick(touch, guest, "")))
                .bodyJson()
                .extractingPath("$.ticked")
                .isEqualTo(1);
        assertThat(send(Shelters.USER, house, tick(UUID.randomUUID(), guest, touch.toString())))
                .bodyJson()
                .extractingPath("$.left")
                .isEqualTo("donne 0, uomini 1");
        assertThat(shelters.state(house, guest)).isEqualTo("BOOKED");
    }

    @Test
    void without_script_the_same_form_lets_in_and_a_wrong_touch_leaves_no_request() {
        UUID house = shelters.shelter(1, 0);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        String to = shelters.night(house) + "/segno";
        String of = UUID.randomUUID().toString();
        assertThat(shelters.post(to, "id", UUID.randomUUID().toString(), "entry", guest.toString(), "of", of))
                .hasStatus3xxRedirection();
        assertThat(shelters.state(house, guest)).isEqualTo("MISTAKEN");
        assertThat(shelters.get(shelters.night(house) + "/stampa")).bodyText().doesNotContain("☑");
        assertThat(shelters.post(to, "entry", guest.toString())).hasStatus(404);
    }

    @Test
    void the_guest_of_yesterday_is_one_touch_away_and_nobody_is_called_the_same() {
        UUID house = shelters.shelter(2, 0);
        String nickname = shelters.nickname();
        LocalDate yesterday = desk.tonight().minusDays(1);
        UUID guest = UUID.randomUUID();
        String[] who = {"guest", guest.toString(), "nickname", nickname, "sex", "FEMALE", "act", "IN"};
        assertThat(shelters.post(shelters.night(house) + "/arrivi?notte=" + yesterday, who))
                .hasStatus3xxRedirection();
        assertThat(shelters.get(shelters.night(house))).bodyText().contains("Entra: " + nickname);
        assertThat(shelters.arrives(
                        house, UUID.randomUUID(), nickname.toUpperCase(java.util.Locale.ROOT), "MALE", "IN"))
                .hasStatus(422)
                .bodyText()
                .contains("Se è la stessa persona toccala");
        shelters.asks(house, guest, "IN", "");
        assertThat(shelters.get("/accoglienza/ospiti/" + guest)).bodyText().contains("ha dormito qui", "senza nome");
    }

    @Test
    void a_closed_night_says_who_did_not_come_and_tells_the_network() {
        UUID house = shelters.shelter(1, 1);
        LocalDate yesterday = desk.tonight().minusDays(1);
        String night = "?notte=" + yesterday;
        shelters.came(house, yesterday, "MALE", "IN");
        shelters.came(house, yesterday, "FEMALE", "BOOKED");
        assertThat(shelters.get(shelters.night(house) + night)).bodyText().contains("Chiudi la notte");
        shelters.post(shelters.night(house) + "/conta" + night);
        assertThat(shelters.get(shelters.night(house) + night))
                .bodyText()
                .contains("hanno dormito in 1", "non è venuto")
                .doesNotContain("Chiudi la notte");
        assertThat(as.inTransaction(
                        Shelters.USER,
                        () -> db.sql(
                                        "select occupied || '/' || places from network.occupancies where facility_id = :house and day = :day")
                                .param("house", house)
                                .param("day", yesterday)
                                .query(String.class)
                                .single()))
                .isEqualTo("1/2");
    }

    @Test
    void nobody_declares_a_second_number_by_hand() {
        assertThat(shelters.post("/rete/posti/" + shelters.shelter(1, 1), "occupied", "1", "day", "1/1/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("si registrano uno per uno");
    }

    @Test
    void what_is_not_said_is_asked_for_beside_its_field() {
        UUID house = shelters.shelter(1, 0);
        assertThat(shelters.post(shelters.night(house) + "/arrivi"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi come si fa chiamare", "i letti sono separati");
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "BOOKED");
        assertThat(shelters.asks(house, guest, "REFUSED", "")).hasStatus(422);
        assertThat(shelters.asks(house, guest, "REFUSED", "BEHAVIOUR")).hasStatus3xxRedirection();
        assertThat(shelters.get(shelters.night(house))).bodyText().contains("non accolto: Comportamento");
        String far = "?notte=" + desk.tonight().plusDays(60);
        assertThat(shelters.post(shelters.night(house) + "/ospiti/" + guest + far, "act", "BOOKED"))
                .hasStatus(422);
    }

    @Test
    void another_body_gets_the_answer_of_a_shelter_that_does_not_exist() {
        UUID house = shelters.shelter(1, 0);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        for (String stranger : new String[] {"caritas", "casa", "assistente", "ufficio"}) {
            assertThat(shelters.getAs(stranger, shelters.night(house))).hasStatus(404);
            assertThat(shelters.getAs(stranger, "/accoglienza/ospiti/" + guest)).hasStatus(404);
            assertThat(send(stranger, house, tick(UUID.randomUUID(), guest, "")))
                    .hasStatus(404);
            assertThat(shelters.getAs(stranger, "/accoglienza/letti/" + house)).hasStatus(404);
        }
    }
}

package it.trama.shelter.bed;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class KeepingBedsTest {

    @Autowired
    Shelters shelters;

    @Autowired
    KeepBeds beds;

    @Autowired
    ShelterDesk desk;

    @Autowired
    As as;

    @Test
    void beds_that_somebody_holds_are_not_taken_away() {
        UUID house = shelters.shelter(1, 1);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "GAVE_UP");
        String tomorrow = "?notte=" + desk.tonight().plusDays(2);
        shelters.post(shelters.night(house) + "/ospiti/" + guest + tomorrow, "act", "BOOKED");
        String end = "/accoglienza/letti/" + house + "/" + lot(house, "FEMALE") + "/fine";
        assertThat(shelters.post(end)).hasStatus(422).bodyText().contains("più ospiti che letti");
        shelters.post(shelters.night(house) + "/ospiti/" + guest + tomorrow, "act", "GAVE_UP");
        assertThat(shelters.post(end)).hasStatus3xxRedirection();
        assertThat(shelters.get("/accoglienza/letti/" + house)).bodyText().contains("al ");
    }

    private UUID lot(UUID house, String sex) {
        return as.run(Shelters.USER, () -> beds.handle(house)).lots().stream()
                .filter(lot -> lot.sex().name().equals(sex))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void the_longest_stay_is_a_parameter_to_be_verified_until_somebody_did() {
        UUID house = shelters.shelter(1, 0);
        String page = "/accoglienza/letti/" + house;
        assertThat(shelters.get(page)).bodyText().contains("30 notti ogni 90 giorni", "Durata da verificare");
        assertThat(shelters.post(page + "/durata", "nights", "x")).hasStatus(422);
        String[] rule = {
            "nights", "20", "within", "60", "renewal", "10", "source", "regolamento, art. 4", "verified", "true"
        };
        assertThat(shelters.post(page + "/durata", rule)).hasStatus3xxRedirection();
        assertThat(shelters.get(page))
                .bodyText()
                .contains("20 notti ogni 60 giorni", "regolamento, art. 4")
                .doesNotContain("Durata da verificare");
    }

    @Test
    void empty_forms_are_answered_beside_their_fields() {
        UUID house = shelters.shelter(0, 1);
        assertThat(shelters.post("/accoglienza/letti/" + house))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi quanti letti", "i letti sono separati");
        assertThat(shelters.post(
                        "/accoglienza/letti/" + house,
                        "sex",
                        "MALE",
                        "beds",
                        "1",
                        "from",
                        "2/1/2026",
                        "to",
                        "1/1/2026"))
                .hasStatus(422);
        assertThat(shelters.get("/accoglienza/letti")).hasStatus3xxRedirection();
        assertThat(shelters.getAs("caritas", "/accoglienza")).bodyText().contains("Nessun dormitorio");
    }
}

package it.trama.shelter.guest;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class AGuestTest {

    @Autowired
    Shelters shelters;

    @Autowired
    CasefileFixtures make;

    @Autowired
    ShelterDesk desk;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private long help(UUID person) {
        return as.inTransaction(
                Shelters.USER,
                () -> db.sql("select count(*) from casefile.help where person_id = :person and kind = 'HOUSING'")
                        .param("person", person)
                        .query(Long.class)
                        .single());
    }

    private static String[] nameOf(UUID person, String... more) {
        String[] name = {"familyName", CasefileFixtures.familyName(person), "givenName", "Prova", "birth", "3/5/1980"};
        var all = new java.util.ArrayList<>(java.util.List.of(name));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void without_a_name_says_it_later_and_keeps_the_nights() {
        UUID person = make.person();
        UUID house = shelters.shelter(1, 0);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        String page = "/accoglienza/ospiti/" + guest;
        assertThat(shelters.post(page + "/nome", nameOf(person)))
                .hasStatus(422)
                .bodyText()
                .contains("Senza il suo sì");
        assertThat(shelters.post(page + "/nome", nameOf(person, "agreed", "true")))
                .hasStatus3xxRedirection();
        assertThat(shelters.get(page))
                .bodyText()
                .contains(CasefileFixtures.familyName(person) + " Prova", "ha dormito qui")
                .doesNotContain("senza nome");
        assertThat(help(person)).isEqualTo(1);
    }

    @Test
    void who_says_a_name_is_told_to_the_help_register_once_for_many_nights() {
        UUID person = make.person();
        UUID house = shelters.shelter(1, 0);
        UUID guest = UUID.randomUUID();
        String[] named = nameOf(person, "id", guest.toString(), "sex", "FEMALE");
        assertThat(shelters.post("/accoglienza/ospiti", named)).hasStatus3xxRedirection();
        assertThat(shelters.post("/accoglienza/ospiti", nameOf(person, "sex", "FEMALE")))
                .hasStatus(422);
        for (int nights = 2; nights >= 0; nights--) {
            String night = "?notte=" + desk.tonight().minusDays(nights);
            shelters.post(shelters.night(house) + "/ospiti/" + guest + night, "act", "IN");
        }
        assertThat(help(person)).isEqualTo(1);
        assertThat(shelters.get("/accoglienza/ospiti?q=" + CasefileFixtures.familyName(person)))
                .bodyText()
                .contains("notti 3");
    }

    @Test
    void whose_stay_is_over_gets_no_bed_until_it_is_renewed() {
        UUID house = shelters.shelter(1, 0);
        String[] rule = {"nights", "1", "within", "30", "renewal", "2", "source", "prova"};
        shelters.post("/accoglienza/letti/" + house + "/durata", rule);
        UUID guest = shelters.came(house, desk.tonight().minusDays(1), "FEMALE", "IN");
        assertThat(shelters.asks(house, guest, "IN", ""))
                .hasStatus(422)
                .bodyText()
                .contains("durata massima");
        assertThat(shelters.get(shelters.night(house))).bodyText().contains("Ha raggiunto la durata massima");
        String renew = "/accoglienza/ospiti/" + guest + "/rinnovi";
        assertThat(shelters.post(renew, "casa", house.toString())).hasStatus(422);
        assertThat(shelters.post(renew, "casa", house.toString(), "nights", "2", "why", "aspetta la casa"))
                .hasStatus3xxRedirection();
        shelters.asks(house, guest, "IN", "");
        assertThat(shelters.state(house, guest)).isEqualTo("IN");
        assertThat(shelters.get("/accoglienza/ospiti/" + guest)).bodyText().contains("aspetta la casa");
    }

    @Test
    void may_change_what_they_are_called_but_not_into_somebody_else() {
        UUID house = shelters.shelter(2, 0);
        String first = shelters.nickname();
        UUID guest = shelters.comes(house, first, "FEMALE", "IN");
        UUID other = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        assertThat(shelters.post("/accoglienza/ospiti/" + other + "/soprannome", "nickname", first))
                .hasStatus(422);
        String fresh = shelters.nickname();
        assertThat(shelters.post("/accoglienza/ospiti/" + guest + "/soprannome", "nickname", fresh))
                .hasStatus3xxRedirection();
        assertThat(shelters.get("/accoglienza/ospiti/" + guest)).bodyText().contains(fresh);
    }

    @Test
    void sleeps_in_one_house_of_the_body_a_night() {
        UUID house = shelters.shelter(1, 0);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        UUID other = shelters.shelter(1, 0);
        assertThat(shelters.asks(other, guest, "IN", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Ha già un letto per questa notte");
        assertThat(shelters.state(other, guest)).isEmpty();
    }
}

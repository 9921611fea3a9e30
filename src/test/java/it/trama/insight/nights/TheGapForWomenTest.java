package it.trama.insight.nights;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.insight.nights.NightGrid.Cell;
import it.trama.insight.nights.NightViews.Count;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.trust.signin.As;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class TheGapForWomenTest {

    @Autowired
    Shelters shelters;

    @Autowired
    NightViews views;

    @Autowired
    As as;

    @Autowired
    ShelterDesk desk;

    private static List<Count> counts(int guests, int nights) {
        var counts = new ArrayList<Count>();
        for (Integer month : new Integer[] {3, null}) {
            for (String sex : new String[] {"FEMALE", null}) {
                counts.add(new Count(month, sex, "ASKED", nights, guests));
                counts.add(new Count(month, sex, "UNMET", nights, guests));
            }
        }
        return counts;
    }

    @Test
    void is_shown_when_it_is_of_enough_people_and_hidden_when_many_nights_are_of_few() {
        Cell women = new Cell(3, "FEMALE", "UNMET");
        assertThat(NightGrid.of(counts(7, 60)).of(women)).contains(60);
        assertThat(NightGrid.of(counts(4, 60)).of(women)).isEmpty();
        assertThat(NightGrid.of(counts(4, 60)).of(new Cell(3, "MALE", "UNMET"))).contains(0);
    }

    @Test
    void is_counted_by_what_became_of_each_request() {
        int before = asked("UNMET");
        UUID house = shelters.shelter(0, 1);
        shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        UUID sentAway = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        shelters.asks(house, sentAway, "REFUSED", "BEHAVIOUR");
        assertThat(asked("UNMET")).isEqualTo(before + 1);
    }

    private int asked(String kind) {
        return as.inTransaction("ufficio", () -> views.of(desk.tonight().getYear())).stream()
                .filter(one -> one.month() == null
                        && "FEMALE".equals(one.sex())
                        && one.kind().equals(kind))
                .mapToInt(Count::nights)
                .sum();
    }

    @Test
    void is_for_who_plans_and_never_for_who_keeps_a_house() {
        assertThat(shelters.getAs("ufficio", "/accoglienza")).hasRedirectedUrl("/cruscotto/notti");
        for (String user : new String[] {"ufficio", "sindaco"}) {
            assertThat(shelters.getAs(user, "/cruscotto/notti")).hasStatusOk();
            assertThat(shelters.getAs(user, "/cruscotto/notti.csv?anno=2019")).hasStatusOk();
        }
        assertThat(shelters.getAs("notte", "/cruscotto/notti")).hasStatus(403);
    }

    @Test
    void the_body_has_its_own_month_exactly() {
        UUID house = shelters.shelter(0, 2);
        shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        shelters.comes(house, shelters.nickname(), "MALE", "IN");
        assertThat(shelters.get("/accoglienza/resoconto"))
                .bodyText()
                .contains("Dormitorio di prova " + house.toString().substring(0, 8), "Letti finiti");
        assertThat(shelters.get("/accoglienza/resoconto.csv?mese=2026-01"))
                .bodyText()
                .contains("\"donne\";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\";\"–\"", "\"uomini\";\"62\"");
        assertThat(shelters.getAs("ufficio", "/accoglienza/resoconto")).hasStatus(404);
    }
}

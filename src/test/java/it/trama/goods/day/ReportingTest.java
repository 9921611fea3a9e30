package it.trama.goods.day;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Meals and stock through their pages, and what comes of them in the reports. */
@TramaTest
class ReportingTest {

    private static final String USER = "casa";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private MvcTestResult post(String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(USER));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    @Test
    void meals_of_a_day_are_counted_once_and_reversed_whole() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(post("/viveri/pasti", "id", id, "day", "3/1/2026", "service", "LUNCH", "meals", "41"))
                    .hasStatus3xxRedirection();
        }
        String span = "?dal=2026-01-03&al=2026-01-03";
        assertThat(get(USER, "/viveri/resoconto.csv" + span)).bodyText().contains("\"Pasti\";\"41\"");
        post("/viveri/pasti/storni", "id", UUID.randomUUID().toString(), "meals", id);
        post("/viveri/pasti/storni", "id", UUID.randomUUID().toString(), "meals", id);
        assertThat(get(USER, "/viveri/resoconto.csv" + span)).bodyText().contains("\"Pasti\";\"0\"");
        assertThat(get(USER, "/viveri/pasti")).bodyText().contains("stornato");
    }

    @Test
    void what_came_in_shows_with_its_donor_and_its_expiry() {
        String donor = UUID.randomUUID().toString();
        post("/viveri/magazzino/donatori", "id", donor, "name", "Forno Rossi", "contact", "0372 1");
        String act = UUID.randomUUID().toString();
        String[] flour = {
            "id", act, "kind", "FLOUR", "from", donor, "day", "4/1/2026", "quantity", "12,5", "best", "5/1/2026"
        };
        assertThat(post("/viveri/magazzino/entrate", flour)).hasStatus3xxRedirection();
        assertThat(get(USER, "/viveri/magazzino"))
                .bodyText()
                .contains("Forno Rossi", "scaduto il 05/01/2026", "12,5 kg");
        assertThat(post("/viveri/magazzino/storni", "id", UUID.randomUUID().toString(), "act", act, "reason", ""))
                .hasStatus(422);
        String span = "?dal=2026-01-04&al=2026-01-04";
        assertThat(get(USER, "/viveri/resoconto" + span)).bodyText().contains("12,5");
    }

    @Test
    void a_parcel_takes_from_the_stock_what_is_in_it_and_gives_back_what_was_not_given() {
        post(
                "/viveri/magazzino/entrate",
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "OIL",
                "day",
                "4/1/2026",
                "quantity",
                "10");
        String day = UUID.randomUUID().toString();
        post("/viveri", "id", day, "name", "Olio", "day", "4/1/2026", "help", "FOOD", "covers", "9", "in-OIL", "2");
        String to = "/viveri/giornate/" + day;
        assertThat(post(to + "/pacchi", "id", UUID.randomUUID().toString(), "parcels", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("Olio ne servono 12, ce n'è 10");
        post(to + "/pacchi", "id", UUID.randomUUID().toString(), "parcels", "4");
        assertThat(get(USER, "/viveri/magazzino")).bodyText().contains("2 litri");
        post(to + "/fine", "id", UUID.randomUUID().toString());
        assertThat(get(USER, "/viveri/magazzino")).bodyText().contains("10 litri");
        assertThat(get(USER, to)).bodyText().contains("Riapri");
    }

    @Test
    void the_district_is_for_the_plan_office_only() {
        assertThat(get("ufficio", "/viveri/distretto")).hasStatusOk();
        assertThat(get("ufficio", "/viveri/distretto.csv")).hasStatusOk();
        assertThat(get(USER, "/viveri/distretto")).hasStatus(404);
        assertThat(get("ufficio", "/viveri/magazzino")).hasStatus(404);
    }
}

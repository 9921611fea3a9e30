package it.trama.admission.offer;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AFreePlaceTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired
    Homes homes;

    @Autowired
    OfferJob job;

    private UUID home = NONE;
    private UUID first = NONE;
    private UUID second = NONE;

    @BeforeEach
    void two_wait_for_one_place() {
        home = homes.home("Casa del posto", 1);
        first = homes.onList(homes.woman("Primi", "1938-02-01"), home, Map.of());
        second = homes.onList(homes.woman("Secondi", "1941-02-01"), home, Map.of("q-CARER", "ABLE"));
    }

    @Test
    void goes_to_the_first_or_to_another_with_a_reason() {
        assertThat(homes.offer(second, "")).hasStatus(422).bodyText().contains("scrivi perché");
        assertThat(homes.offer(second, "serve una camera singola")).hasStatus3xxRedirection();
        assertThat(homes.get(HOME, homes.of(second))).bodyText().contains("camera singola", "era 2 di 2");
        assertThat(homes.offer(first, "")).hasStatus(422).bodyText().contains("Non c'è un posto libero");
        assertThat(homes.post(HOME, homes.of(second) + "/ritiro-offerta", Map.of("takeBack", "")))
                .hasStatus(422);
        homes.post(HOME, homes.of(second) + "/ritiro-offerta", Map.of("takeBack", "camera guasta"));
        assertThat(homes.state(second)).isEqualTo("ON_LIST");
        assertThat(homes.offer(first, "")).hasStatus3xxRedirection();
        assertThat(homes.get(WORKER, "/")).bodyText().contains("Offerta di Casa di prova", "Casa del posto");
    }

    @Test
    void without_an_answer_expires_and_the_waiting_begins_anew() {
        homes.offer(first, "");
        job.expire(homes.today().plusDays(3));
        assertThat(homes.state(first)).isEqualTo("OFFERED");
        job.expire(homes.today().plusDays(4));
        assertThat(homes.state(first)).isEqualTo("ON_LIST");
        assertThat(homes.get(WORKER, homes.of(first))).bodyText().contains("senza risposta", "0 di 20", "Posto 1 di 2");
        assertThat(homes.answer(first, true, "")).hasStatus(422);
        assertThat(homes.offer(second, "la prima non ha risposto")).hasStatus3xxRedirection();
        assertThat(homes.answer(second, true, "")).hasStatus3xxRedirection();
        assertThat(homes.enter(second, homes.today())).hasStatus3xxRedirection();
        assertThat(homes.state(second)).isEqualTo("ADMITTED");
        assertThat(homes.get(HOME, homes.list(home) + "/ospiti")).bodyText().contains("Secondi");
    }

    @Test
    void refused_it_does_what_the_rules_say() {
        for (String state : new String[] {"ON_LIST", "ON_LIST", "ENDED"}) {
            homes.offer(first, "");
            assertThat(homes.answer(first, false, "")).hasStatus(422).bodyText().contains("Scrivi il motivo");
            assertThat(homes.answer(first, false, "FAR")).hasStatus3xxRedirection();
            assertThat(homes.state(first)).isEqualTo(state);
        }
        assertThat(homes.get(WORKER, homes.of(first))).bodyText().contains("troppo lontana");
    }

    @Test
    void who_lives_there_leaves_and_the_place_is_free_again() {
        homes.offer(first, "");
        homes.answer(first, true, "");
        assertThat(homes.enter(first, homes.today().plusDays(1))).hasStatus(422);
        assertThat(homes.enter(first, homes.today().minusDays(2))).hasStatus3xxRedirection();
        assertThat(homes.offer(second, "")).hasStatus(422);
        String guests = homes.list(home) + "/ospiti";
        assertThat(homes.post(
                        HOME,
                        guests,
                        Map.of("id", UUID.randomUUID().toString(), "name", "Ospite", "since", "1/1/2020")))
                .hasStatus(422)
                .bodyText()
                .contains("Non c'è un posto libero");
        String body = text(homes.get(HOME, guests));
        String stay = body.replaceAll("(?s).*/ospiti/([0-9a-f-]{36}).*", "$1");
        assertThat(homes.post(HOME, guests + "/" + stay, Map.of("on", "", "reason", "")))
                .hasStatus(422);
        homes.post(HOME, guests + "/" + stay, Map.of("on", homes.today().toString(), "reason", "DIED"));
        assertThat(homes.state(first)).isEqualTo("DIED");
        assertThat(homes.offer(second, "")).hasStatus3xxRedirection();
    }

    @Test
    void who_was_there_before_takes_a_place_too() {
        String guests = homes.list(home) + "/ospiti";
        assertThat(homes.get(HOME, guests)).bodyText().contains("Nessun ospite registrato");
        assertThat(homes.post(HOME, guests, Map.of("id", UUID.randomUUID().toString(), "name", "", "since", "")))
                .hasStatus(422);
        homes.post(HOME, guests, Map.of("id", UUID.randomUUID().toString(), "name", "Ospite Ada", "since", "1/1/2020"));
        assertThat(homes.get(HOME, guests)).bodyText().contains("Ospite Ada", "01/01/2020");
        assertThat(homes.offer(first, "")).hasStatus(422).bodyText().contains("Non c'è un posto libero");
        assertThat(homes.get("coordinatore", "/liste-d-attesa")).hasStatusOk();
        assertThat(homes.get("ente2", guests)).hasStatus(404);
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

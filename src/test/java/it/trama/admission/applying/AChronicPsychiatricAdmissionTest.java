package it.trama.admission.applying;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.admission.Homes.Waiting;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plan §4.3.2: need collected, assessed with specific scales by the integrated group, a report that defines the urgency; then the list and the bed. */
@TramaTest
class AChronicPsychiatricAdmissionTest {

    private static final UUID NONE = new UUID(0, 0);
    private static final String GROUP = "ASST,Azienda Sociale,Comune,RSA";

    @Autowired
    Homes homes;

    private UUID home = NONE;
    private Waiting luce = new Waiting(NONE, NONE, NONE);

    @BeforeEach
    void one_has_asked() {
        home = homes.home("Casa del percorso", 1);
        luce = homes.woman("Lucenti", "1955-02-01");
        assertThat(homes.apply(luce, Map.of("path", "PSYCHIATRIC"), home)).hasStatus3xxRedirection();
    }

    private String application() {
        return "/liste-d-attesa/domande/" + luce.application();
    }

    private MvcTestResult step(String step, String actors, String sheet) {
        return homes.post(
                WORKER,
                application() + "/passi",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "step",
                        step,
                        "text",
                        "Riunione del gruppo integrato",
                        "sheet",
                        sheet,
                        "actors",
                        actors,
                        "level",
                        step.equals("URGENCY") ? "SOON" : ""));
    }

    private void walks() {
        assertThat(step("NEED", "ASST", "")).hasStatus3xxRedirection();
        homes.signsDailyLiving(luce);
        assertThat(step("SCALES", GROUP, homes.sheetOf(luce))).hasStatus3xxRedirection();
        assertThat(step("URGENCY", GROUP, "")).hasStatus3xxRedirection();
    }

    @Test
    void walks_from_the_request_to_the_bed() {
        UUID place = homes.place(luce, home);
        assertThat(homes.get(HOME, homes.of(place))).hasStatus(404);
        walks();
        assertThat(homes.move(HOME, place, "LIST", "")).hasStatus3xxRedirection();
        assertThat(homes.get(HOME, homes.of(place))).bodyText().contains("entro tre mesi", "20 di 40", "Posto 1 di 1");
        assertThat(homes.offer(place, "")).hasStatus3xxRedirection();
        assertThat(homes.answer(place, true, "")).hasStatus3xxRedirection();
        assertThat(homes.enter(place, homes.today())).hasStatus3xxRedirection();
        assertThat(homes.get(WORKER, application())).bodyText().contains("Il percorso è compiuto", "accolta");
    }

    @Test
    void the_application_says_where_it_stands_and_who_takes_part() {
        assertThat(homes.get(WORKER, application()))
                .bodyText()
                .contains(
                        "Passo 1 di 3: Raccolta del bisogno",
                        "Partecipano: ASST, Azienda Sociale, Comune, RSA",
                        "Relazione che definisce l'urgenza del ricovero");
        step("NEED", "ASST,Comune", "");
        assertThat(homes.get(WORKER, application()))
                .bodyText()
                .contains(
                        "Passo 2 di 3: Valutazione multidimensionale con scale specifiche",
                        "Partecipano: ASST, Comune");
    }

    @Test
    void no_body_assesses_alone() {
        assertThat(step("NEED", "", "")).hasStatus(422).bodyText().contains("quali enti hanno partecipato");
        step("NEED", "ASST", "");
        homes.signsDailyLiving(luce);
        assertThat(step("SCALES", "ASST", homes.sheetOf(luce))).hasStatus(422);
        assertThat(step("SCALES", "ASST,Ente inventato", homes.sheetOf(luce))).hasStatus(422);
        assertThat(homes.state(homes.place(luce, home))).isEqualTo("DRAFT");
    }
}

package it.trama.admission.waiting;

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

@TramaTest
class OneApplicationToTwoHomesTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired
    Homes homes;

    private UUID near = NONE;
    private UUID far = NONE;
    private Waiting irma = new Waiting(NONE, NONE, NONE);

    @BeforeEach
    void two_homes_of_two_bodies() {
        near = homes.home("Casa vicina", 1);
        far = homes.home("Casa lontana", 1, "coop-argine");
        irma = homes.woman("Zanetti", "1940-02-01");
    }

    @Test
    void each_home_sees_its_own_place_and_the_worker_both() {
        assertThat(homes.get(WORKER, "/cartelle/" + irma.record())).bodyText().contains("/liste-d-attesa");
        assertThat(homes.get(WORKER, "/cartelle/" + irma.record() + "/liste-d-attesa/nuova"))
                .hasStatusOk()
                .bodyText()
                .contains("Casa vicina", "Vive da solo o sola", "Chi assiste oggi");
        assertThat(homes.apply(irma, Map.of(), near, far)).hasStatus3xxRedirection();
        assertThat(homes.apply(irma, Map.of(), near, far)).hasStatus3xxRedirection();
        assertThat(homes.get(WORKER, "/liste-d-attesa/domande/" + irma.application()))
                .hasStatusOk()
                .bodyText()
                .contains("Casa vicina", "Casa lontana", "da esaminare");
        assertThat(homes.get(HOME, "/liste-d-attesa/domande/" + irma.application()))
                .bodyText()
                .contains("Casa vicina", "Zanetti")
                .doesNotContain("Casa lontana", "/cartelle/");
        assertThat(homes.get(HOME, homes.of(homes.place(irma, far)))).hasStatus(404);
        assertThat(homes.get("ente2", homes.of(homes.place(irma, far)))).hasStatusOk();
        assertThat(homes.get("ente2", homes.list(near))).hasStatus(404);
        assertThat(homes.get("assistente2", "/liste-d-attesa/domande/" + irma.application()))
                .hasStatus(404);
    }

    @Test
    void the_place_opens_to_its_facts_and_the_worker_learns_nothing_of_the_others() {
        UUID place = homes.onList(irma, near, Map.of());
        var other = homes.woman("Yvoni", "1950-02-01");
        homes.onList(other, near, Map.of("q-CARER", "ABLE"));
        assertThat(homes.get(HOME, homes.list(near)))
                .bodyText()
                .contains("Zanetti", "Yvoni", "tocca a lei o lui")
                .containsSubsequence("Zanetti", "Yvoni");
        assertThat(homes.get(WORKER, homes.of(place)))
                .bodyText()
                .contains(
                        "Posto 1 di 2",
                        "nessuno",
                        "20 di 20",
                        "Anagrafe, letta",
                        "nel Comune della struttura",
                        "100 giorni")
                .doesNotContain("Yvoni");
        assertThat(homes.get(WORKER, homes.list(near))).hasStatus(404);
        assertThat(homes.get(WORKER, "/liste-d-attesa")).bodyText().contains("Zanetti", "1 di 2");
        assertThat(homes.get(HOME, "/liste-d-attesa")).bodyText().contains("Casa vicina", "2 persone");
        assertThat(homes.get("sindaco", "/liste-d-attesa")).hasStatus(403);
    }

    @Test
    void what_cannot_be_is_said_beside_its_field() {
        assertThat(homes.apply(irma, Map.of("need", "", "contact", "", "askedBy", "", "on", "x"), near))
                .hasStatus(422)
                .bodyText()
                .contains("Serve qualcuno da chiamare", "Scegli chi chiede");
        assertThat(homes.apply(irma, Map.of())).hasStatus(422).bodyText().contains("almeno una struttura");
        assertThat(homes.apply(irma, Map.of("on", homes.today().plusDays(1).toString()), near))
                .hasStatus(422)
                .bodyText()
                .contains("deve ancora venire");
        assertThat(homes.apply(irma, Map.of(), near)).hasStatus3xxRedirection();
        var again = new Waiting(irma.person(), irma.record(), UUID.randomUUID());
        assertThat(homes.apply(again, Map.of(), far, near))
                .hasStatus(422)
                .bodyText()
                .contains("già in lista");
    }

    @Test
    void moves_that_the_table_does_not_have_are_refused_and_each_one_is_logged() {
        homes.apply(irma, Map.of(), near);
        UUID place = homes.place(irma, near);
        assertThat(homes.move(WORKER, place, "LIST", "")).hasStatus(422);
        assertThat(homes.move(HOME, place, "REFUSE", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il motivo");
        homes.move(HOME, place, "LIST", "");
        assertThat(homes.move(HOME, place, "WITHDRAW", "no")).hasStatus(422);
        homes.move(WORKER, place, "SUSPEND", "in ospedale fino a Natale");
        assertThat(homes.get(HOME, homes.list(near))).bodyText().contains("sospesa", "Nessuno è in lista");
        homes.move(WORKER, place, "RESUME", "");
        homes.move(WORKER, place, "WITHDRAW", "va dal figlio");
        assertThat(homes.get(HOME, homes.of(place)))
                .bodyText()
                .contains(
                        "Domanda mandata",
                        "Messa in lista",
                        "in ospedale fino a Natale",
                        "va dal figlio",
                        "Anna Rossetti");
        assertThat(homes.state(place)).isEqualTo("WITHDRAWN");
    }

    private Map<String, String> maria(String code) {
        var fields = new java.util.HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "rules", "nursing-home",
                "familyName", "Rossi",
                "givenName", "Maria",
                "born", "1940-05-05",
                "sex", "FEMALE",
                "fiscalCode", code));
        fields.putAll(Map.of("need", "Aiuto", "askedBy", "FAMILY", "contact", "il figlio", "q-AUTONOMY", "PARTLY"));
        fields.put("on", homes.today().toString());
        return fields;
    }

    @Test
    void at_the_desk_of_a_home_the_identity_is_typed_whole() {
        String desk = homes.list(near) + "/domande";
        assertThat(homes.get(HOME, homes.list(near) + "/nuova")).bodyText().contains("Codice fiscale");
        assertThat(homes.post(HOME, desk, maria("RSSMRA40E45D150X")))
                .hasStatus(422)
                .bodyText()
                .contains("non concorda");
        String code = it.trama.kernel.FiscalCode.compute(
                        "Rossi", "Maria", java.time.LocalDate.of(1940, 5, 5), it.trama.kernel.Sex.FEMALE, "D150")
                .value();
        assertThat(homes.post(HOME, desk, maria(code))).hasStatus3xxRedirection();
        assertThat(homes.post(HOME, desk, maria(code)))
                .hasStatus(422)
                .bodyText()
                .contains("già in lista");
        assertThat(homes.get(HOME, homes.list(near))).bodyText().contains("Rossi Maria");
        assertThat(homes.get("ente2", homes.list(near) + "/nuova")).hasStatus(404);
    }

    @Test
    void a_complex_case_is_assessed_together_before_the_homes_see_it() {
        assertThat(homes.apply(irma, Map.of("path", "COMPLEX"), near)).hasStatus3xxRedirection();
        UUID place = homes.place(irma, near);
        String application = "/liste-d-attesa/domande/" + irma.application();
        assertThat(homes.get(HOME, homes.of(place))).hasStatus(404);
        assertThat(homes.get(WORKER, application)).bodyText().contains("Prossimo passo: Raccolta del bisogno");
        assertThat(step("JOINT", "insieme", "")).hasStatus(422).bodyText().contains("Un altro passo viene prima");
        assertThat(step("NEED", "", "")).hasStatus(422).bodyText().contains("che cosa è emerso");
        assertThat(step("NEED", "Cadute, notti agitate", "")).hasStatus3xxRedirection();
        assertThat(step("JOINT", "Con ASST", "")).hasStatus(422).bodyText().contains("scheda firmata");
        assessedTogether();
        assertThat(homes.post(WORKER, application + "/fatti", Map.of())).hasStatus3xxRedirection();
        assertThat(step("URGENCY", "Ricovero entro la settimana", "")).hasStatus3xxRedirection();
        assertThat(homes.state(place)).isEqualTo("SUBMITTED");
        homes.move(HOME, place, "LIST", "");
        homes.post(WORKER, application + "/documenti", Map.of("documents", "MEDICAL"));
        assertThat(homes.get(HOME, application))
                .bodyText()
                .contains("ricovero subito", "40 di 40", "dipendente in quasi tutto", "30 di 30", "consegnato");
        assertThat(homes.get(WORKER, "/cartelle/" + irma.record() + "/liste-d-attesa"))
                .bodyText()
                .contains("Posto 1 di 1");
    }

    private void assessedTogether() {
        homes.signsDailyLiving(irma);
        String sheet = homes.sheetOf(irma);
        assertThat(step("JOINT", "Con ASST e Casa vicina", sheet)).hasStatus3xxRedirection();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult step(String step, String text, String sheet) {
        return homes.post(
                WORKER,
                "/liste-d-attesa/domande/" + irma.application() + "/passi",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "step",
                        step,
                        "text",
                        text,
                        "sheet",
                        sheet,
                        "actors",
                        "ASST,Comune",
                        "level",
                        step.equals("URGENCY") ? "IMMEDIATE" : ""));
    }
}

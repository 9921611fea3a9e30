package it.trama.plan.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanGuidelines;
import it.trama.plan.PlanPast;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.platform.web.Texts;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WhatAnItemRestsOnTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanPast.Folios folios;

    @Autowired
    PlanGuidelines guidelines;

    @Autowired
    CurrentActor actors;

    @BeforeEach
    void the_plan_is_loaded() {
        actors.runAs(SystemActor.ACTOR, bulk::loadDocument);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("ufficio")).exchange();
    }

    private Made tied() {
        Made plan = make.cycle();
        as.run("ufficio", () -> {
            folios.handle(new PlanPast.Tied(
                    plan.action(), List.of("Legge 328/2000"), List.of("L-10", "L-34"), List.of("E-07")));
            folios.handle(new PlanPast.Staged(plan.action(), "Convenzione firmata", LocalDate.of(plan.from(), 5, 31)));
            return true;
        });
        return plan;
    }

    @Test
    void all_guidelines_of_the_document_are_there_each_kind_with_its_name() {
        assertThat(guidelines.all())
                .hasSize(43)
                .allMatch(one -> Texts.has("plan.guideline." + one.kind())
                        && one.section().startsWith("Piano di Zona"))
                .extracting(PlanGuidelines.Guideline::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_folio_leads_to_all_that_answers_to_the_same_guideline() {
        Made plan = tied();
        assertThat(get("/piano/" + plan.action() + "/scheda"))
                .bodyText()
                .contains(
                        "Integrazione sociosanitaria: Continuità assistenziale",
                        "/piano?ciclo=2018-2020&amp;indirizzo=L-10",
                        "Tema di lavoro: Abitare",
                        "Legge 328/2000",
                        "Convenzione firmata");
        assertThat(get("/piano?ciclo=" + plan.code() + "&indirizzo=L-10"))
                .bodyText()
                .contains("1 elemento su 3", "href=\"/piano/" + plan.action() + "\"")
                .doesNotContain("href=\"/piano/" + plan.other() + "\"");
        assertThat(get("/piano?ciclo=" + plan.code()))
                .bodyText()
                .contains("value=\"L-34\"")
                .doesNotContain("value=\"L-33\"");
    }

    @Test
    void an_outcome_of_a_cycle_that_is_over_and_the_item_that_takes_it_up_lead_to_each_other() {
        Made plan = tied();
        assertThat(get("/piano/" + plan.action() + "/scheda"))
                .bodyText()
                .contains("href=\"/piano?ciclo=2015-2017#E-07\"", "utente cronico psichiatrico");
        assertThat(get("/piano?ciclo=2015-2017"))
                .bodyText()
                .contains("id=\"E-07\"", "Ripreso da", "href=\"/piano/" + plan.action() + "\"");
    }

    @Test
    void guidelines_are_chosen_in_the_form_and_an_unknown_one_is_refused() {
        Made plan = tied();
        assertThat(get("/piano/" + plan.action() + "/scheda/modifica"))
                .bodyText()
                .contains("value=\"L-10\" checked", "value=\"L-34\" checked");
        assertThat(http.post()
                        .uri("/piano/" + plan.action() + "/scheda")
                        .with(as.user("ufficio"))
                        .param("territory", "DISTRICT")
                        .param("guidelines", "L-99")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("guidelines-error");
    }
}

package it.trama.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.consultation.Requests.Case;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.CurrentActor;
import it.trama.trust.Staffing;
import it.trama.trust.SystemActor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class WhatWaitsTest {

    private static final String REGISTER = "/amministrazione/equipe-specialistiche";

    @Autowired
    Requests requests;

    @Autowired
    Staffing staffing;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate tx;

    private UUID team() {
        UUID id = UUID.randomUUID();
        actors.runAs(
                SystemActor.ACTOR,
                () -> tx.execute(_ -> {
                    staffing.addTeam(id, DemoStaff.id("body", "azienda-sociale"), "X" + id, "Équipe " + id, 1);
                    return id;
                }));
        return id;
    }

    @Test
    void the_team_finds_on_its_first_page_what_it_was_asked_and_the_worker_what_was_answered() {
        Case of = requests.inCharge();
        UUID id = requests.ask(of, false, of.notes().getFirst());
        assertThat(requests.get("ecdd", "/")).bodyText().contains("/consulenze/" + id);
        assertThat(requests.get("assistente", "/")).bodyText().doesNotContain(id.toString());
        requests.move(id, "TAKEN", "");
        requests.sign(id);
        assertThat(requests.get("assistente", "/")).bodyText().contains(of.tab() + "/" + id);
        assertThat(requests.get("assistente2", "/")).bodyText().doesNotContain(id.toString());
    }

    @Test
    void the_administrator_adds_a_team_that_may_then_be_asked_and_changes_its_words() {
        UUID team = team();
        Case of = requests.inCharge();
        assertThat(requests.get("assistente", of.tab() + "/nuova")).bodyText().doesNotContain(team.toString());
        ask(team, "Autismo in età adulta");
        ask(team, "Autismo, dai 18 anni");
        assertThat(requests.get("assistente", of.tab() + "/nuova")).bodyText().contains("Autismo, dai 18 anni");
        requests.post("admin", REGISTER + "/" + team + "/fine");
        assertThat(requests.get("admin", REGISTER)).bodyText().doesNotContain(REGISTER + "/" + team + "/fine");
    }

    private void ask(UUID team, String offer) {
        assertThat(requests.post("admin", REGISTER, "team", team.toString(), "offer", offer, "days", "15"))
                .hasStatus3xxRedirection();
    }

    @Test
    void what_is_wrong_is_said_and_nobody_else_registers_teams() {
        assertThat(requests.post("admin", REGISTER, "team", "", "offer", "", "days", "0,5"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli l'équipe.", "Scrivi un numero di giorni, da 1 a 180.");
        assertThat(requests.get("assistente", REGISTER)).hasStatus(403);
    }
}

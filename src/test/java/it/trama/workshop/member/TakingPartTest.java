package it.trama.workshop.member;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.workshop.Tables;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class TakingPartTest {

    @Autowired
    Tables tables;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String people = "";

    @BeforeEach
    void group() {
        people = tables.group("Sport " + mark) + "/partecipanti";
    }

    @Test
    void people_with_and_without_an_account_take_part_once_each() {
        String group = people.replace("/partecipanti", "");
        tables.joins(group, "assistente", "MEMBER");
        tables.joins(group, "assistente", "MEMBER");
        String id = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            tables.post(
                    "ufficio", people, "id", id, "name", "Ada " + mark, "contact", "333 1", "task", "ADMINISTRATOR");
        }
        assertThat(tables.get("assistente", people))
                .bodyText()
                .containsOnlyOnce("Ada " + mark)
                .contains("<strong>Anna Rossetti</strong>", "Comune di Cremona", "333 1", "senza account")
                .doesNotContain("Aggiungi una persona");
        tables.post("ufficio", people + "/" + id + "/fine");
        assertThat(tables.get("assistente", people)).bodyText().doesNotContain("Ada " + mark);
    }

    @Test
    void bodies_take_part_and_everybody_sees_which() {
        String body = DemoStaff.id("body", "caritas").toString();
        tables.post("ufficio", people + "/enti", "organisation", body);
        assertThat(tables.get("sindaco", people.replace("/partecipanti", "")))
                .bodyText()
                .contains("Caritas");
        tables.post("ufficio", people + "/enti/" + body + "/fine");
        assertThat(tables.get("sindaco", people.replace("/partecipanti", "")))
                .bodyText()
                .doesNotContain("Caritas");
        assertThat(tables.post("ufficio", people + "/enti"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli l'ente.");
    }

    @Test
    void who_leads_sees_since_when_a_body_takes_part_and_ends_it() {
        String body = DemoStaff.id("body", "caritas").toString();
        String end = people + "/enti/" + body + "/fine";
        assertThat(tables.post("ufficio", people + "/enti", "organisation", body))
                .hasRedirectedUrl(people);
        assertThat(tables.get("ufficio", people)).bodyText().contains("\"/rete/" + body, "dal ", end);
        tables.post("ufficio", end);
        assertThat(tables.get("ufficio", people)).bodyText().doesNotContain("\"/rete/" + body, end);
    }

    @Test
    void names_are_for_the_group_and_changed_by_who_leads_it() {
        for (String stranger : new String[] {"sindaco", "assistente", "caritas"}) {
            assertThat(tables.get(stranger, people)).hasStatus(404);
        }
        tables.joins(people.replace("/partecipanti", ""), "assistente", "MEMBER");
        assertThat(tables.post("assistente", people, "name", "Chi", "task", "MEMBER"))
                .hasStatus(404);
        tables.joins(people.replace("/partecipanti", ""), "coordinatore", "COORDINATOR");
        assertThat(tables.get("coordinatore", people)).bodyText().contains("Aggiungi una persona");
        assertThat(tables.post("coordinatore", people, "name", "Lea " + mark, "task", "MEMBER"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        assertThat(tables.post("ufficio", people))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un account, oppure scrivi nome e cognome.", "Scegli che cosa fa nel gruppo.");
    }
}

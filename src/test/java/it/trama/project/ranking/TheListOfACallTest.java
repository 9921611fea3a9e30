package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.project.ranking.Asking.Asked;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class TheListOfACallTest {

    @Autowired
    Asking asking;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private UUID call = new UUID(0, 0);
    private Asked first = new Asked(call, call, call, "");
    private Asked second = first;
    private Asked old = first;

    @BeforeEach
    void three_women_ask_a_call_that_is_over() {
        call = asking.closedCall();
        first = asking.woman("Bonazzoli", "1984-02-01");
        second = asking.woman("Carminati", "1990-02-01");
        old = asking.woman("Dossena", "1950-02-01");
        asking.ask(second, call, "2000", "FAMILY");
        asking.ask(first, call, "2000", "UNSUITABLE");
        asking.ask(old, call, "2000", "UNSUITABLE");
    }

    private String page(String user) {
        return "/graduatorie/" + call + (user.isEmpty() ? "" : "/domande/" + user);
    }

    @Test
    void places_follow_the_points_and_the_money_says_how_far() {
        assertThat(asking.calculate(call)).hasStatus3xxRedirection();
        assertThat(asking.get("coordinatore", page("")))
                .bodyText()
                .contains(
                        "per intero una domanda su 2",
                        "Il posto 2 è coperto solo in parte, per 1.000,00 €",
                        "senza i requisiti",
                        "3 domande")
                .containsSubsequence(first.number(), second.number(), old.number())
                .doesNotContain("Bonazzoli", "Carminati");
        assertThat(asking.get("ufficio", page("")))
                .bodyText()
                .contains(first.number(), "coperta in parte")
                .doesNotContain("/domande/");
        assertThat(asking.get("ufficio", page(first.application().toString()))).hasStatus(404);
    }

    @Test
    void each_place_opens_to_the_facts_behind_it() {
        asking.calculate(call);
        assertThat(asking.get("coordinatore", page(first.application().toString())))
                .bodyText()
                .contains(
                        "Posto 1",
                        "42 anni",
                        "8.250,40 €",
                        "INPS-ISEE-0001",
                        "alloggio che non le va bene",
                        "nessun genitore registrato",
                        "30 punti")
                .doesNotContain("Bonazzoli", "/persone/");
        assertThat(asking.get("assistente", page(first.application().toString())))
                .bodyText()
                .contains("/persone/" + first.person());
        assertThat(asking.get("assistente2", page(first.application().toString())))
                .hasStatus(404);
        assertThat(asking.get("assistente", "/cartelle/" + first.record() + "/graduatorie"))
                .bodyText()
                .contains("Posto 1: vedi punti e fatti", "coperta");
        assertThat(asking.get("assistente", page(""))).bodyText().contains("Dossena", "senza i requisiti");
    }

    @Test
    void the_band_of_a_signed_sheet_and_the_parents_who_are_left_have_their_points() {
        asking.knownOf(second);
        asking.calculate(call);
        assertThat(asking.get("coordinatore", page(second.application().toString())))
                .bodyText()
                .contains(
                        "Alta",
                        "Bisogni di sostegno per area di vita, firmata il",
                        "uno solo, di 65 anni o più",
                        "65 punti");
        assertThat(again()).contains("la stessa lista");
    }

    @Test
    void the_same_day_calculated_again_gives_the_same_list() {
        asking.calculate(call);
        asking.post(
                "assistente",
                "/cartelle/" + second.record() + "/graduatorie/ritiro",
                Map.of("application", second.application().toString()));
        assertThat(again()).contains("la stessa lista: 3 domande").doesNotContain("differenze su");
    }

    @Test
    void what_was_corrected_backwards_is_shown_part_by_part() {
        asking.calculate(call);
        as.inTransaction(
                "assistente",
                () -> db.sql("update people.persons set birth_date = '1966-02-01' where id = :id")
                        .param("id", old.person())
                        .update());
        assertThat(again()).contains("differenze su", old.number(), "76 anni", "60 anni", "senza i requisiti");
    }

    private String again() {
        UUID run = as.inTransaction(
                "coordinatore",
                () -> db.sql("select id from project.ranking_runs where call_id = :call")
                        .param("call", call)
                        .query(UUID.class)
                        .single());
        var result = asking.get("coordinatore", page("") + "/rifatta?lista=" + run);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_list_comes_out_only_when_nobody_can_ask_any_more_and_only_from_who_coordinates() {
        LocalDate today = LocalDate.now(clock);
        UUID open = asking.call(today.minusDays(2), today);
        asking.calculate(open);
        assertThat(asking.get("coordinatore", "/graduatorie/" + open))
                .bodyText()
                .doesNotContain("Lista calcolata");
        assertThat(asking.post(
                        "ufficio",
                        page("") + "/calcolo",
                        Map.of("id", UUID.randomUUID().toString())))
                .hasStatus(403);
        assertThat(asking.get("assistente", page("") + "/rifatta?lista=" + UUID.randomUUID()))
                .hasStatus(403);
    }

    @Test
    void reading_is_written_in_the_trace_of_each_person() {
        asking.calculate(call);
        asking.get("coordinatore", page(first.application().toString()));
        assertThat(as.inTransaction(
                        "dpo",
                        () -> db.sql(
                                        "select action from trust.audit_events where person_id = :person and purpose = 'RANKING'")
                                .param("person", first.person())
                                .query(String.class)
                                .list()))
                .contains("project.ranking.calculated", "project.ranking.facts", "project.ranking.asked");
    }
}

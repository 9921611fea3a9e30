package it.trama.delivery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.delivery.visit.Homes;
import it.trama.delivery.visit.Homes.Home;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body closes its month, the office looks at it line by line and approves. Each test has a month of its own. */
@TramaTest
class ClosingAMonthTest {

    @Autowired
    Homes homes;

    @Autowired
    Months months;

    @Autowired
    Clock clock;

    private LocalDate thisMonth = LocalDate.MIN;
    private Home home = new Home(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void a_home() {
        thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        home = homes.of("auto-amica", null);
    }

    private UUID give(LocalDate day, int hours) {
        return months.give("trasporti", home.assignment(), day, hours);
    }

    @Test
    void what_is_questioned_is_answered_on_the_line_before_anything_is_approved() {
        LocalDate month = thisMonth.minusMonths(9);
        UUID two = give(month.plusDays(3), 2);
        give(month.plusDays(4), 3);
        String statement = months.close("trasporti", month);
        assertThat(months.get("ufficio", "/rendiconti")).bodyText().contains(statement, "100,00 €");
        assertThat(months.say("ufficio", statement, two, "QUESTIONED", "")).hasStatus(422);
        months.say("ufficio", statement, two, "QUESTIONED", "erano due ore?");
        assertThat(months.get("trasporti", "/")).bodyText().contains("aspetta una risposta");
        months.post("ufficio", statement + "/verifica");
        months.post("ufficio", statement + "/approva");
        var waits = months.get("ufficio", statement);
        assertThat(waits).bodyText().contains("una contestata").doesNotContain("approvato il");
        months.say("trasporti", statement, two, "ANSWERED", "si, ecco il foglio");
        assertThat(months.get("ufficio", statement)).bodyText().contains("erano due ore?", "si, ecco il foglio");
        months.say("ufficio", statement, two, "VERIFIED", "");
        months.post("ufficio", statement + "/approva");
        assertThat(months.get("trasporti", statement)).bodyText().contains("approvato il");
    }

    @Test
    void of_what_is_approved_nothing_more_is_said_by_anybody() {
        LocalDate month = thisMonth.minusMonths(11);
        UUID one = give(month.plusDays(3), 2);
        String statement = months.close("trasporti", month);
        months.post("ufficio", statement + "/verifica");
        months.post("ufficio", statement + "/approva");
        months.say("ufficio", statement, one, "QUESTIONED", "tardi");
        String address = "/cartelle/%s/verifica/domanda?mese=%s&delivery=%s&text=no"
                .formatted(home.record(), month.toString().substring(0, 7), one);
        assertThat(months.post("assistente", address)).hasStatus(422);
        var verified = months.get("ufficio", statement + "?stato=VERIFIED");
        assertThat(verified).bodyText().contains("verificata").doesNotContain("tardi");
    }

    @Test
    void what_is_cancelled_goes_off_while_it_is_verified_and_into_the_next_month_later() {
        LocalDate month = thisMonth.minusMonths(7);
        UUID before = give(month.plusDays(3), 1);
        UUID during = give(month.plusDays(4), 2);
        UUID after = give(month.plusDays(5), 3);
        months.cancel("trasporti", home.assignment(), before);
        String statement = months.close("trasporti", month);
        months.cancel("trasporti", home.assignment(), during);
        assertThat(months.get("ufficio", statement))
                .bodyText()
                .contains("60,00 €")
                .doesNotContain("120,00 €");
        months.post("ufficio", statement + "/verifica");
        months.post("ufficio", statement + "/approva");
        UUID late = give(month.plusDays(6), 4);
        months.cancel("trasporti", home.assignment(), after);
        assertThat(months.close("trasporti", month)).isEqualTo(statement);
        String next = months.close("trasporti", month.plusMonths(1));
        assertThat(months.lines("trasporti"))
                .filteredOn(l -> next.endsWith(l.statement().toString()))
                .extracting(Months.Row::delivery)
                .containsExactly(late);
    }

    @Test
    void who_neither_gives_nor_verifies_has_no_statements_and_nobody_does_the_other_s_part() {
        LocalDate month = thisMonth.minusMonths(4);
        UUID one = give(month.plusDays(3), 1);
        String statement = months.close("trasporti", month);
        for (String other : new String[] {"ente", "caritas", "sindaco", "assistente", "dpo"}) {
            assertThat(months.get(other, statement)).hasStatus(404);
            assertThat(months.get(other, statement + "/rendiconto.csv")).hasStatus(404);
            assertThat(months.say(other, statement, one, "VERIFIED", "")).hasStatus(404);
        }
        assertThat(months.say("trasporti", statement, one, "VERIFIED", "")).hasStatus(404);
        assertThat(months.say("ufficio", statement, one, "ANSWERED", "x")).hasStatus(404);
        assertThat(months.post("trasporti", statement + "/approva")).hasStatus(404);
        assertThat(months.get("sindaco", "/rendiconti")).hasStatus(403);
    }

    @Test
    void a_month_that_is_not_over_or_has_nothing_is_not_closed() {
        assertThat(months.post("trasporti", "/rendiconti?id=%s&mese=%s".formatted(UUID.randomUUID(), thisMonth)))
                .hasStatus(422)
                .bodyText()
                .contains("non è finito");
        assertThat(months.post(
                        "trasporti", "/rendiconti?id=%s&mese=%s".formatted(UUID.randomUUID(), thisMonth.minusYears(5))))
                .hasStatus(422);
    }

    @Test
    void it_is_exported_for_the_invoice_line_by_line_and_as_paper() {
        LocalDate month = thisMonth.minusMonths(2);
        give(month.plusDays(3), 2);
        assertThat(months.get("trasporti", "/rendiconti")).bodyText().contains("value=\"" + month + "\"");
        String statement = months.close("trasporti", month);
        assertThat(months.get("trasporti", statement + "/rendiconto.csv"))
                .bodyText()
                .contains(";Casali Bruna (1938);Assistenza domiciliare;2,00;ore;40,00;40,00;0,00;0,00");
        assertThat(months.get("ufficio", statement + "/rendiconto.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(months.get("trasporti", statement)).bodyText().contains("Senza linea di fondo");
    }
}

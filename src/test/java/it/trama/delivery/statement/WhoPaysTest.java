package it.trama.delivery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.delivery.DeliveryShares.Share;
import it.trama.delivery.visit.Homes;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A rule says that the person pays a quarter and another body a tenth: the fund line pays the rest, and the statement says it. */
@TramaTest
class WhoPaysTest {

    private static final String BODY = "il-ponte";

    @Autowired
    MockMvcTester http;

    @Autowired
    Homes homes;

    @Autowired
    Months months;

    @Autowired
    SharesByRule rules;

    @Autowired
    Budget budget;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    private LocalDate month = LocalDate.MIN;
    private UUID assignment = UUID.randomUUID();
    private UUID commitment = UUID.randomUUID();

    @BeforeEach
    void an_assignment_with_a_rule() {
        month = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
        commitment = committed();
        assignment = homes.of(BODY, commitment).assignment();
        rules.rule(assignment, new Share(new BigDecimal("25"), BigDecimal.TEN));
    }

    private UUID committed() {
        return as.inTransaction("assistente", () -> {
            UUID line = budget.openLines(LocalDate.now(clock).getYear()).stream()
                    .max(Comparator.comparing(open -> open.available().amount()))
                    .orElseThrow()
                    .id();
            var asked = new NewCommitment(UUID.randomUUID(), line, "CONTRACT", UUID.randomUUID(), Money.of("40"));
            return budget.commit(asked) instanceof Done(var id) ? id : UUID.randomUUID();
        });
    }

    private Money settled() {
        return as.inTransaction(
                "assistente", () -> budget.commitment(commitment).orElseThrow().settled());
    }

    private void send(String lines) {
        String worker = UUID.randomUUID().toString().substring(0, 8);
        months.post(
                BODY,
                "/consegne/operatori?name=Operatore&code=%s&since=%s&id=%s"
                        .formatted(worker, month.minusDays(9), UUID.randomUUID()));
        String text = "riga;impegno;data;inizio;fine;operatore;esito;firma;nota\n" + lines.replace("OPERATORE", worker);
        assertThat(http.post()
                        .uri("/consegne/file")
                        .multipart()
                        .file("file", text.getBytes(StandardCharsets.UTF_8))
                        .param("id", UUID.randomUUID().toString())
                        .with(as.user(BODY))
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void of_each_delivery_by_hand_or_by_file_the_line_pays_what_others_do_not_and_no_more_than_it_promised() {
        months.give(BODY, assignment, month.plusDays(2), 2);
        assertThat(settled()).isEqualTo(Money.of("26.00"));
        send("""
                %1$s-1;%2$s;%3$s;8:00;9:00;OPERATORE;GIVEN;;
                %1$s-2;%2$s;%4$s;8:00;9:30;OPERATORE;GIVEN;;
                """.formatted(assignment.toString().substring(0, 8), assignment, month.plusDays(3), month.plusDays(4)));
        assertThat(settled()).isEqualTo(Money.of("39.00"));
        String statement = months.close(BODY, month);
        assertThat(months.get(BODY, statement + "/rendiconto.csv"))
                .bodyText()
                .contains("2,00;ore;40,00;26,00;10,00;4,00", "1,00;ore;20,00;13,00;5,00;2,00")
                .doesNotContain("1,50;ore");
        assertThat(months.get("ufficio", statement)).bodyText().contains("60,00 €", "39,00 €", "15,00 €", "6,00 €");
    }
}

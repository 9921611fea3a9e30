package it.trama.plan.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.MoneyAndNumbers;
import it.trama.plan.PlanPast;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AnItemsFiguresTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    MoneyAndNumbers money;

    @Autowired
    PlanPast.Numbers numbers;

    private MvcTestResult folio(String user, String item) {
        return http.get().uri("/piano/" + item + "/scheda").with(as.user(user)).exchange();
    }

    private void counted(Made plan, String item) {
        as.run("ufficio", () -> {
            numbers.handle(new PlanPast.Counted(
                    item,
                    "Sportelli aperti",
                    "OUTPUT",
                    "sportelli",
                    Map.of(plan.from(), new BigDecimal("10"), plan.from() + 1, new BigDecimal("12")),
                    Map.of(plan.from(), new BigDecimal("9")),
                    "conta dei comuni"));
            return true;
        });
    }

    private void done(String item, LocalDate day, String note, String href) {
        as.run("ufficio", () -> {
            numbers.handle(new PlanPast.Done(item, day, "GOING_ON", note, "Il verbale", href));
            return true;
        });
    }

    @Test
    void money_leads_to_the_movements_and_is_for_those_who_govern() {
        Made plan = make.cycle();
        assertThat(folio("ufficio", plan.action())).bodyText().contains("Nessuna linea di fondo paga");
        money.place(MoneyAndNumbers.line(plan.from()), plan.action());
        assertThat(folio("ufficio", plan.action()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Fondo di prova",
                        "600,00 €",
                        "250,00 €",
                        "href=\"/fondi/linee/" + MoneyAndNumbers.line(plan.from()) + "\"");
        assertThat(folio("caritas", plan.action())).hasStatusOk().bodyText().doesNotContain("Denaro", "600,00 €");
    }

    @Test
    void each_year_has_target_and_value_with_what_it_comes_from() {
        Made plan = make.cycle();
        assertThat(folio("caritas", plan.action())).bodyText().contains("Nessun indicatore", "ancora scritto niente");
        counted(plan, plan.action());
        assertThat(folio("caritas", plan.action()))
                .bodyText()
                .contains(
                        "Sportelli aperti",
                        "10 sportelli",
                        "9 sportelli",
                        "12 sportelli",
                        "conta dei comuni",
                        "/piano/" + plan.action() + "/indicatori?anno=" + plan.from(),
                        "Vicino al traguardo",
                        "Senza valore");
    }

    @Test
    void the_newest_evidence_leads_to_what_shows_it() {
        Made plan = make.cycle();
        done(plan.action(), LocalDate.of(plan.from(), 3, 1), "Primo sportello aperto", "");
        assertThat(folio("sindaco", plan.action()))
                .bodyText()
                .contains("Primo sportello aperto", "/indicatori?anno=" + plan.from());
        done(plan.action(), LocalDate.of(plan.from() + 1, 2, 1), "Secondo sportello aperto", "/accessi");
        assertThat(folio("sindaco", plan.action()))
                .bodyText()
                .contains("Secondo sportello aperto", "href=\"/accessi\"")
                .doesNotContain("Primo sportello aperto");
    }
}

package it.trama.fund.rule;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.FundRules;
import it.trama.fund.stage.OwnFund;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A fund's rules, where other modules choose its lines. */
@TramaTest
class WhereMoneyIsPromisedTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    Budget budget;

    @Autowired
    FundRules rules;

    @Autowired
    Clock clock;

    String fund = "";
    int year;

    @BeforeEach
    void a_fund_of_this_year_that_is_half_for_children() {
        year = LocalDate.now(clock).getYear();
        fund = own.fund(year);
        own.line(fund, year);
        own.rule(fund, year, "MAX_SHARE", 37);
        own.rule(fund, year, "CARRY_OVER", 11);
    }

    @Test
    void are_said_beside_the_lines() {
        for (String[] page : new String[][] {{"ufficio", "/voucher/ufficio"}, {"coordinatore", "/graduatorie/nuova"}}) {
            assertThat(http.get().uri(page[1]).with(as.user(page[0])))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Che cosa vincola questi fondi", "Al più il 37 % va a")
                    .doesNotContain("riportare all'anno dopo fino al 11 %");
        }
    }

    @Test
    void go_with_each_open_line_and_end_with_the_year() {
        assertThat(budget.openLines(year))
                .filteredOn(line ->
                        line.code().startsWith("prova-") && !line.binds().isEmpty())
                .isNotEmpty();
        own.close(fund, year);
        assertThat(rules.words(fund, year)).hasSize(2);
    }
}

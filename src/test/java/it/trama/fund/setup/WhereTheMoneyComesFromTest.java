package it.trama.fund.setup;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.stage.OwnFund;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The origin of a fund's year, and the figures that lead to what makes them. */
@TramaTest
class WhereTheMoneyComesFromTest {

    private static final int YEAR = 2045;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    JdbcClient db;

    String fund = "";

    @BeforeEach
    void a_year() {
        fund = own.fund(YEAR);
    }

    private String address(String page) {
        return "/fondi/%s/%d%s".formatted(fund, YEAR, page);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult write(String user, String origin) {
        return http.post()
                .uri(address("/origine"))
                .param("origin", origin)
                .with(as.user(user))
                .exchange();
    }

    @Test
    void is_written_changed_and_read_by_who_governs() {
        assertThat(get("ufficio", address(""))).bodyText().contains(address("/origine"));
        assertThat(write("ufficio", "Decreto 23 dicembre")).hasStatus3xxRedirection();
        assertThat(get("ufficio", address("/origine"))).bodyText().contains("Decreto 23 dicembre");
        assertThat(write("ufficio", "DGR XI/2457")).hasStatus3xxRedirection();
        assertThat(get("sindaco", address("")))
                .bodyText()
                .contains("DGR XI/2457")
                .doesNotContain("Decreto 23 dicembre", address("/origine"));
        assertThat(write("sindaco", "altro")).hasStatus(404);
        assertThat(get("sindaco", address("/origine"))).hasStatus(404);
    }

    @Test
    void a_closed_year_keeps_what_it_said() {
        write("ufficio", "DGR XI/2457");
        own.close(fund, YEAR);
        assertThat(write("ufficio", "altro")).hasStatus(422).bodyText().contains("L'anno 2045 è chiuso");
        assertThat(get("ufficio", address("")))
                .bodyText()
                .contains("DGR XI/2457")
                .doesNotContain(address("/origine"));
    }

    @Test
    void closed_nothing_of_it_is_due_any_more() {
        http.post()
                .uri(address("/vincoli/nuovo"))
                .param("id", UUID.randomUUID().toString())
                .param("kind", "DEADLINE")
                .param("day", "31/12/2046")
                .with(as.user("ufficio"))
                .exchange();
        assertThat(due()).isEqualTo(1);
        assertThat(http.post().uri(address("/chiudi")).with(as.user("ufficio"))).hasStatus3xxRedirection();
        assertThat(due()).isZero();
    }

    private int due() {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("select count(*) from duty.duties where href = :href and done_on is null")
                        .param("href", address(""))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void each_figure_of_a_line_opens_the_movements_that_make_it() {
        String line = "/fondi/linee/" + own.line(fund, YEAR);
        for (String stage : new String[] {"ESTIMATED", "ASSIGNED", "COLLECTED"}) {
            http.post()
                    .uri(line + "/movimento")
                    .param("id", UUID.randomUUID().toString())
                    .param("day", "15/03/2019")
                    .param("stage", stage)
                    .param("amount", "12,50")
                    .with(as.user("ufficio"))
                    .exchange();
        }
        assertThat(get("sindaco", line))
                .bodyText()
                .contains(line + "/mastro?tipo=ALL_ASSIGNED", line + "/mastro?tipo=COLLECTED")
                .doesNotContain(line + "/mastro?tipo=PAID");
        assertThat(get("sindaco", line + "/mastro?tipo=ALL_ASSIGNED"))
                .bodyText()
                .containsOnlyOnce("class=\"t-num\" data-label=\"Saldo\"");
        assertThat(get("sindaco", line + "/mastro")).bodyText().contains("Elena Manara");
        assertThat(get("sindaco", line + "/mastro?tipo=ALL_COMMITTED"))
                .bodyText()
                .contains("Nessun movimento");
    }
}

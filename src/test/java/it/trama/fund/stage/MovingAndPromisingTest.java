package it.trama.fund.stage;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Money that moves to another line or year, promises on estimates, contracts. */
@TramaTest
class MovingAndPromisingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    JdbcClient db;

    String fund = "";
    UUID line = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID next = new UUID(0, 0);

    @BeforeEach
    void three_lines_and_a_hundred_euros() {
        fund = own.fund(2043);
        line = own.line(fund, 2043);
        other = own.line(fund, 2043);
        next = own.line(fund, 2044);
        stage("ESTIMATED", "100");
        stage("ASSIGNED", "100");
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "day", "15/03/2019"));
        fields.putAll(typed);
        var request = http.post().uri("/fondi" + address).with(as.user("ufficio"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private void stage(String stage, String amount) {
        post("/linee/%s/movimento".formatted(line), Map.of("stage", stage, "amount", amount));
    }

    private MvcTestResult move(UUID into, String amount) {
        return post(
                "/linee/%s/sposta".formatted(line),
                Map.of("into", into.toString(), "amount", amount, "note", "perché"));
    }

    private MvcTestResult contract(String amount) {
        return post("/linee/%s/contratto".formatted(line), Map.of("label", "Trasporti, CIG 1", "amount", amount));
    }

    private String one(String sql) {
        return db.sql(sql).param("line", line).query(String.class).single();
    }

    @Test
    void what_leaves_a_line_comes_into_the_other_and_goes_back_together() {
        assertThat(move(other, "30,00")).hasStatus3xxRedirection();
        assertThat(own.balance(line, "available")).isEqualByComparingTo("70");
        assertThat(own.balance(other, "available")).isEqualByComparingTo("30");
        assertThat(move(other, "70,01")).hasStatus(422).bodyText().contains("si può arrivare a 70,00");
        assertThat(move(line, "1")).hasStatus(422).bodyText().contains("stesso fondo");
        String out = one("select id from fund.movements where line_id = :line and kind = 'MOVED_OUT'");
        assertThat(http.get().uri("/fondi/movimenti/%s/storna".formatted(out)).with(as.user("ufficio")))
                .bodyText()
                .contains("si stornano insieme");
        assertThat(post("/movimenti/%s/storna".formatted(out), Map.of("note", "no")))
                .hasStatus3xxRedirection();
        assertThat(own.balance(line, "available")).isEqualByComparingTo("100");
        assertThat(own.balance(other, "available")).isEqualByComparingTo("0");
    }

    @Test
    void money_goes_to_the_next_year_only_where_the_fund_lets_it_and_as_far() {
        assertThat(move(next, "10")).hasStatus(422).bodyText().contains("non ammette riporti");
        own.rule(fund, 2043, "CARRY_OVER", 20);
        assertThat(move(next, "20,01")).hasStatus(422).bodyText().contains("lascia riportare ancora 20,00");
        assertThat(move(next, "20")).hasStatus3xxRedirection();
        assertThat(move(next, "1")).hasStatus(422);
        assertThat(own.balance(next, "assigned")).isEqualByComparingTo("20");
        assertThat(http.get().uri("/fondi/linee/%s/mastro".formatted(next)).with(as.user("sindaco")))
                .bodyText()
                .contains("Riporto dall", "/fondi/linee/%s/mastro".formatted(line));
    }

    @Test
    void what_is_only_estimated_is_committed_as_far_as_it_is_authorised() {
        stage("ESTIMATED", "50");
        assertThat(contract("120")).hasStatus(422);
        var leave = Map.of(
                "amount", "30", "who", "Assemblea dei sindaci, delibera 4", "reason", "Servizio che non si ferma");
        assertThat(post("/linee/%s/autorizza".formatted(line), Map.of("amount", "30")))
                .hasStatus(422);
        assertThat(post("/linee/%s/autorizza".formatted(line), leave)).hasStatus3xxRedirection();
        assertThat(contract("130,01")).hasStatus(422).bodyText().contains("130,00");
        assertThat(contract("120")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/fondi/linee/" + line).with(as.user("sindaco")))
                .bodyText()
                .contains("fino a 30,00", "Assemblea dei sindaci, delibera 4", "Servizio che non si ferma");
        String leaveId = one("select id from fund.authorisations where line_id = :line");
        String revoke = "/autorizzazioni/%s/revoca".formatted(leaveId);
        assertThat(post(revoke, Map.of("reason", "ripensato")))
                .hasStatus(422)
                .bodyText()
                .contains("ci sono già impegni");
        stage("ASSIGNED", "50");
        assertThat(post(revoke, Map.of("reason", "ripensato"))).hasStatus3xxRedirection();
        assertThat(own.balance(line, "available")).isEqualByComparingTo("30");
    }

    @Test
    void a_leave_taken_back_twice_is_taken_back_once_for_its_first_reason() {
        stage("ESTIMATED", "50");
        post("/linee/%s/autorizza".formatted(line), Map.of("amount", "30", "who", "Assemblea", "reason", "Urgenza"));
        String revoke =
                "/autorizzazioni/%s/revoca".formatted(one("select id from fund.authorisations where line_id = :line"));
        for (String reason : new String[] {"Arrivata la nota", "Ripetuta"}) {
            assertThat(post(revoke, Map.of("reason", reason))).hasRedirectedUrl("/fondi/linee/" + line);
        }
        assertThat(http.get().uri("/fondi/linee/" + line).with(as.user("sindaco")))
                .bodyText()
                .contains("Revocata il", "Arrivata la nota")
                .doesNotContain("Ripetuta");
        assertThat(contract("100,01")).hasStatus(422);
    }

    @Test
    void where_nothing_is_only_estimated_there_is_nothing_to_authorise() {
        var leave = Map.of("amount", "30", "who", "Assemblea", "reason", "Fretta");
        assertThat(post("/linee/%s/autorizza".formatted(line), leave))
                .hasStatus(422)
                .bodyText()
                .contains("nulla di stimato");
    }

    @Test
    void a_contract_is_settled_paid_and_what_is_left_goes_back() {
        MvcTestResult made = contract("60");
        String commitment =
                String.valueOf(made.getResponse().getRedirectedUrl()).replace("/fondi", "");
        assertThat(post(commitment + "/paga", Map.of("amount", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("liquidato");
        assertThat(post(commitment + "/liquida", Map.of("amount", "60,01"))).hasStatus(422);
        assertThat(post(commitment + "/liquida", Map.of("amount", "40"))).hasStatus3xxRedirection();
        assertThat(post(commitment + "/paga", Map.of("amount", "25"))).hasStatus3xxRedirection();
        assertThat(post(commitment + "/economia", Map.of("amount", "20"))).hasStatus3xxRedirection();
        String settled = one("select id from fund.movements where line_id = :line and kind = 'SETTLED'");
        assertThat(post("/movimenti/%s/storna".formatted(settled), Map.of("note", "no")))
                .hasStatus(422);
        assertThat(http.get().uri("/fondi" + commitment).with(as.user("ufficio")))
                .bodyText()
                .contains("Trasporti, CIG 1", "Impegno n. 1", "40,00 €", "25,00 €", commitment + "/paga")
                .doesNotContain(commitment + "/economia");
        assertThat(own.balance(line, "available")).isEqualByComparingTo("60");
        assertThat(http.get().uri("/fondi" + commitment + "/boh").with(as.user("ufficio")))
                .hasStatus(404);
    }
}

package it.trama.fund.setup;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.FundTotals;
import it.trama.kernel.Money;
import it.trama.plan.FundingLines;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** New funds, years and lines; what a line is for; what binds a fund; the closing of a year. */
@TramaTest
class OpeningAFundTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    FundTotals totals;

    /** Ours: the plan's own tests offer another. */
    @Autowired
    @Qualifier("it.trama.fund.year.MoneyOfPlan") FundingLines planMoney;

    @Autowired
    PlanBulk plan;

    @Autowired
    CurrentActor actors;

    String name = "";
    String code = "";
    UUID line = new UUID(0, 0);

    @BeforeEach
    void a_fund_of_2061() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        line = UUID.randomUUID();
        name = "Città e famiglie " + line.toString().substring(0, 8);
        code = "citta_e_famiglie_" + line.toString().substring(0, 8);
        assertThat(open(Map.of())).hasStatus3xxRedirection();
    }

    private MvcTestResult open(Map<String, String> typed) {
        var fields = new LinkedHashMap<>(Map.of(
                "id",
                line.toString(),
                "name",
                name,
                "group",
                "project",
                "territory",
                "PROVINCE",
                "year",
                "2061",
                "amount",
                "100"));
        fields.putAll(typed);
        return post("/nuovo", fields);
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = http.post().uri("/fondi" + address).with(as.user("ufficio"));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static void refused(MvcTestResult answer, String... words) {
        assertThat(answer).hasStatus(422).bodyText().contains(words);
    }

    private MvcTestResult get(String address) {
        return http.get().uri("/fondi" + address).with(as.user("ufficio")).exchange();
    }

    private static Map<String, String> fields(String... pairs) {
        var fields = new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "management",
                "AREA",
                "area",
                "CHILDHOOD",
                "share",
                "40",
                "day",
                "15/03/2019"));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    @Test
    void begins_with_a_line_that_holds_the_estimate_and_only_once() {
        assertThat(open(Map.of())).hasStatus3xxRedirection();
        assertThat(open(Map.of("id", UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("già");
        assertThat(open(Map.of("name", "", "group", "", "year", "x", "amount", "-1")))
                .hasStatus(422)
                .bodyText()
                .contains("name-error", "group-error", "year-error", "amount-error");
        assertThat(totals.of(code, 2061).orElseThrow().amounts().estimated()).isEqualTo(Money.of("100.00"));
        assertThat(get("?anno=2061")).bodyText().contains(name, "**").doesNotContain("il documento stampa");
        assertThat(get("/%s/2061".formatted(code)))
                .hasStatusOk()
                .bodyText()
                .contains("Nuova linea", "Vincoli", "100,00 €");
        assertThat(post("/%s/2061/nuovo-anno".formatted(code), fields("year", "2062", "amount", "0")))
                .hasStatus3xxRedirection();
        assertThat(post("/%s/2061/nuovo-anno".formatted(code), fields("year", "2062", "amount", "0")))
                .hasStatus(422);
        assertThat(get("/nuovo")).hasStatusOk();
        assertThat(get("/%s/2061/nuovo-anno".formatted(code))).hasStatusOk();
    }

    @Test
    void takes_more_lines_that_say_what_they_are_for() {
        String address = "/%s/2061/nuova-linea".formatted(code);
        assertThat(get(address)).hasStatusOk();
        refused(post(address, fields("purpose", "", "share", "140")), "purpose-error", "share-error");
        refused(post(address, fields("purpose", "Nidi", "item", "XXX-9")), "XXX-9");
        MvcTestResult added =
                post(address, fields("purpose", "Nidi", "item", "POV-14", "from", "1/1/2061", "to", "31/12/2061"));
        String line = String.valueOf(added.getResponse().getRedirectedUrl()).replace("/fondi", "");
        assertThat(get(line))
                .bodyText()
                .contains(
                        "Infanzia, adolescenza",
                        "Gestione per area",
                        "Provincia, al distretto il 40 %",
                        "01/01/2061 – 31/12/2061");
    }

    @Test
    void a_line_is_changed_by_who_has_seen_it_as_it_is() {
        assertThat(as.<Boolean>run("ufficio", () -> planMoney.place(line, "POV-14")))
                .isTrue();
        String line = "/linee/" + this.line;
        assertThat(get(line + "/modifica")).hasStatusOk().bodyText().contains("value=\"Intero fondo\"");
        assertThat(post(line + "/modifica", fields("purpose", "Nidi e micronidi", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(post(line + "/modifica", fields("purpose", "Altro", "version", "1")))
                .hasStatus(409);
        assertThat(planMoney.lines(2061))
                .anyMatch(found ->
                        "POV-14".equals(found.planItem()) && found.purpose().equals("Nidi e micronidi"));
    }

    @Test
    void the_plan_puts_its_lines_where_they_belong() {
        assertThat(as.<Boolean>run("ufficio", () -> planMoney.place(line, "POV-14")))
                .isTrue();
        assertThat(as.<Boolean>run("ufficio", () -> planMoney.place(UUID.randomUUID(), "POV-14")))
                .isFalse();
        assertThat(as.<Boolean>run("ufficio", () -> planMoney.place(line, "XXX-1")))
                .isFalse();
    }

    @Test
    void what_binds_it_is_seen_where_money_is_placed_and_committed() {
        String rules = "/%s/2061/vincoli".formatted(code);
        assertThat(get(rules)).bodyText().contains("Nessun vincolo");
        refused(post(rules + "/nuovo", fields("kind", "PURPOSE", "items", "ZZZ")), "non c'è ZZZ");
        refused(post(rules + "/nuovo", fields("kind", "", "share", "")), "kind-error");
        for (String kind : java.util.List.of("PURPOSE", "MIN_SHARE", "DEADLINE", "CARRY_OVER", "OTHER", "MAX_SHARE")) {
            assertThat(post(rules + "/nuovo", fields("kind", kind, "items", "ABI", "words", "DGR 1", "share", "50")))
                    .as(kind)
                    .hasStatus3xxRedirection();
        }
        as.<Boolean>run("ufficio", () -> planMoney.place(line, "POV-14"));
        post("/linee/%s/movimento".formatted(line), fields("stage", "ASSIGNED", "amount", "10"));
        for (String page : java.util.List.of(
                rules, "/linee/" + line, "/linee/%s/contratto".formatted(line), "/%s/2061".formatted(code))) {
            assertThat(get(page))
                    .bodyText()
                    .contains(
                            "POV-14, ma il fondo si spende solo su ABI",
                            "Almeno il 50 %",
                            "Il termine per spendere è passato il 15/03/2019");
        }
        assertThat(get(rules + "/nuovo")).hasStatusOk();
    }

    @Test
    void a_rule_is_ended_and_due_no_more() {
        String rules = "/%s/2061/vincoli".formatted(code);
        post(rules + "/nuovo", fields("kind", "DEADLINE"));
        String page =
                new String(get(rules).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        String end = page.replaceFirst("(?s).*?/fondi(/vincoli/[^/]+/fine).*", "$1");
        assertThat(post(end, Map.of())).hasStatus3xxRedirection();
        assertThat(get(rules)).bodyText().contains("Nessun vincolo");
        assertThat(post("/vincoli/%s/fine".formatted(UUID.randomUUID()), Map.of()))
                .hasStatus(404);
    }

    @Test
    void a_year_is_closed_once_nothing_waits_to_be_paid_and_then_stays() {
        String close = "/%s/2061/chiudi".formatted(code);
        post("/linee/%s/movimento".formatted(line), fields("stage", "ASSIGNED", "amount", "10"));
        MvcTestResult made = post("/linee/%s/contratto".formatted(line), fields("label", "Pulmino", "amount", "4"));
        assertThat(post(close, Map.of())).hasStatus(422).bodyText().contains("4,00 €");
        String commitment =
                String.valueOf(made.getResponse().getRedirectedUrl()).replace("/fondi", "");
        post(commitment + "/economia", fields("amount", "4"));
        assertThat(get(close)).bodyText().contains("Restano 10,00 €");
        assertThat(post(close, Map.of())).hasStatus3xxRedirection();
        assertThat(post(close, Map.of())).hasStatus3xxRedirection();
        assertThat(post("/%s/2061/nuova-linea".formatted(code), fields("purpose", "Tardi")))
                .hasStatus(422);
        assertThat(post("/linee/%s/modifica".formatted(line), fields("purpose", "Tardi", "version", "0")))
                .hasStatus(422);
        assertThat(post("/%s/2061/vincoli/nuovo".formatted(code), fields("kind", "DEADLINE")))
                .hasStatus(422);
    }
}

package it.trama.fund.year;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import it.trama.plan.PlanBulk;
import it.trama.plan.load.PlanFixtures;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ALineOfTheBudgetTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    PlanFixtures make;

    @Autowired
    Budget budget;

    @Autowired
    Lines lines;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    @BeforeEach
    void the_document_is_loaded() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
    }

    private OpenLine line(String fund) {
        return budget.openLines(LocalDate.now(clock).getYear()).stream()
                .filter(line -> line.fund().equals(fund))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult place(String user, UUID line, String item, int version) {
        return http.post()
                .uri("/fondi/linee/" + line)
                .param("item", item)
                .param("version", String.valueOf(version))
                .with(as.user(user))
                .exchange();
    }

    private int version(UUID line) {
        return lines.find(line).orElseThrow().version();
    }

    @Test
    void money_that_moves_is_seen_on_the_line_the_fund_and_the_item_of_the_plan() {
        OpenLine line = line("Fondo Povertà SFD");
        UUID source = UUID.randomUUID();
        var promise = new NewCommitment(UUID.randomUUID(), line.id(), "PROJECT_RESOURCE", source, Money.of("1234.56"));
        assertThat(as.inTransaction("assistente", () -> budget.commit(promise))).isInstanceOf(Done.class);
        String fund = "/fondi/poverta_sfd/" + LocalDate.now(clock).getYear();
        for (String address : List.of("/fondi/linee/" + line.id(), fund)) {
            assertThat(get("sindaco", address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1.234,56 €", "Impegno", "n. 1", "80.680,37 €", "href=\"/piano/POV-14\"")
                    .contains("/fondi/impegni/" + promise.id())
                    .doesNotContain(source.toString());
        }
        assertThat(get("sindaco", "/piano/POV-14")).bodyText().contains("1.234,56 €", "Fondo Povertà SFD");
        assertThat(get("sindaco", "/piano/POV-14/scheda")).bodyText().contains("1.234,56 €", "#movements");
        assertThat(get("caritas", "/piano/POV-14")).hasStatusOk().bodyText().doesNotContain("1.234,56 €");
    }

    @Test
    void an_item_shows_also_the_money_on_what_hangs_under_it() {
        assertThat(get("ufficio", "/piano/ABI-07"))
                .bodyText()
                .contains("Fondo Emergenza Abitativa", "(ABI-10)", "59.697,00 €");
        assertThat(get("ufficio", "/piano/ABI-01")).bodyText().contains("Nessuna linea di fondo");
    }

    @Test
    void is_placed_on_items_of_the_cycle_of_its_year() {
        var other = make.cycle();
        OpenLine line = line("FAMI LAB IMPACT");
        assertThat(get("ufficio", "/fondi/linee/" + line.id()))
                .bodyText()
                .contains("value=\"POV-01\"")
                .doesNotContain("value=\"" + other.action() + "\"");
        assertThat(get("ufficio", "/fondi/fnps/" + LocalDate.now(clock).getYear() + "/nuova-linea"))
                .bodyText()
                .contains("value=\"POV-01\"")
                .doesNotContain("value=\"" + other.action() + "\"");
    }

    @Test
    void the_plan_office_places_a_line_and_sending_twice_is_once() {
        UUID line = line("FAMI LAB IMPACT").id();
        int version = version(line);
        assertThat(place("ufficio", line, "MIG-06", version)).hasStatus3xxRedirection();
        assertThat(place("ufficio", line, "MIG-06", version)).hasStatus3xxRedirection();
        assertThat(version(line)).isEqualTo(version + 1);
        assertThat(get("ufficio", "/piano/MIG-06")).bodyText().contains("FAMI LAB IMPACT");
        assertThat(place("ufficio", line, "MIG-07", version)).hasStatus(409);
        assertThat(place("ufficio", line, "", version + 1)).hasStatus3xxRedirection();
        assertThat(lines.find(line).orElseThrow().planItem()).isNull();
    }

    @Test
    void an_item_that_is_not_in_the_plan_and_a_closed_year_are_refused_with_words() {
        UUID line = line("FAMI LAB IMPACT").id();
        assertThat(place("ufficio", line, "XXX-01", version(line)))
                .hasStatus(422)
                .bodyText()
                .contains("Nel piano non c'è un elemento XXX-01");
        UUID closed = lines.ofFund("fnps", 2019).getFirst().id();
        assertThat(place("ufficio", closed, "POV-01", 0)).hasStatus(422);
        assertThat(get("ufficio", "/fondi/linee/" + closed))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<select");
    }

    @Test
    void only_the_plan_office_places_and_only_who_governs_looks() {
        UUID line = line("FAMI LAB IMPACT").id();
        assertThat(place("sindaco", line, "POV-01", version(line))).hasStatus(404);
        assertThat(get("sindaco", "/fondi/linee/" + line))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<select");
        assertThat(get("caritas", "/fondi/linee/" + line)).hasStatus(404);
        assertThat(get("ufficio", "/fondi/linee/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("ufficio", "/fondi/fnps/2001")).hasStatus(404);
        assertThat(get("ufficio", "/fondi/lia/2020")).hasStatus(404);
    }
}

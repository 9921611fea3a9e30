package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Result.Done;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TwoCyclesWithTheSameCodesTest {

    private static final PlanYears FIRST = new PlanYears(2121, 2123);
    private static final PlanYears SECOND = new PlanYears(2124, 2126);
    private static final String HERE = "@2124-2126";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    LoadPlan load;

    @Autowired
    PlanItems items;

    private int load(PlanYears years, String title) {
        var file = new PlanFile("piano.csv", """
                code,area,kind,parent_code,title,section
                TW-1,poverta,obiettivo,,Una porta per tutti,§1
                TW-2,poverta,azione,TW-1,%s,§1
                """.formatted(title));
        return as.run("ufficio", () -> load.handle(years, file)) instanceof Done(var loaded) ? loaded.added() : -1;
    }

    @BeforeEach
    void both_are_loaded() {
        load(FIRST, "Il primo sportello");
        load(SECOND, "Il secondo sportello");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("ufficio")).exchange();
    }

    private MvcTestResult add(PlanYears years, String code) {
        return http.post()
                .uri("/piano/modifica/" + years.code())
                .with(as.user("ufficio"))
                .param("code", code)
                .param("title", "Ancora uno")
                .param("kind", "azione")
                .param("area", "poverta")
                .param("section", "§1")
                .exchange();
    }

    @Test
    void each_has_its_own_items_under_its_own_addresses() {
        assertThat(items.of(FIRST.code())).extracting(PlanItem::code).contains("TW-1", "TW-2");
        assertThat(items.of(SECOND.code()))
                .extracting(PlanItem::code, PlanItem::number, PlanItem::parentCode)
                .contains(
                        org.assertj.core.api.Assertions.tuple("TW-1" + HERE, "TW-1", null),
                        org.assertj.core.api.Assertions.tuple("TW-2" + HERE, "TW-2", "TW-1" + HERE));
        assertThat(get("/piano/TW-2")).bodyText().contains("Il primo sportello").doesNotContain("Il secondo");
        assertThat(get("/piano/TW-2" + HERE))
                .hasStatusOk()
                .bodyText()
                .contains("TW-2 Azione", "Il secondo sportello")
                .doesNotContain(">TW-2" + HERE);
        assertThat(get("/piano/TW-2" + HERE + "/scheda"))
                .hasStatusOk()
                .bodyText()
                .contains("Scheda di TW-2<");
        assertThat(get("/piano/TW-2" + HERE + "/indicatori"))
                .hasStatusOk()
                .bodyText()
                .contains("TW-2: indicatori");
    }

    @Test
    void loading_one_again_changes_only_its_own() {
        assertThat(load(SECOND, "Il secondo detto meglio")).isZero();
        assertThat(items.find("TW-2" + HERE)).map(PlanItem::title).contains("Il secondo detto meglio");
        assertThat(items.find("TW-2")).map(PlanItem::title).contains("Il primo sportello");
    }

    @Test
    void a_number_is_written_once_in_a_cycle_and_again_in_another() {
        assertThat(add(SECOND, "TW-2")).hasStatus(422).bodyText().contains("Il codice c'è già");
        assertThat(add(FIRST, "TW-9")).hasStatus3xxRedirection();
        assertThat(add(SECOND, "TW-9")).hasStatus3xxRedirection();
        assertThat(add(SECOND, "TW-9")).hasStatus3xxRedirection();
        assertThat(items.of(SECOND.code())).extracting(PlanItem::number).containsOnlyOnce("TW-9");
        assertThat(get("/piano/modifica?ciclo=" + SECOND.code()))
                .bodyText()
                .contains("id=\"TW-9" + HERE + "\"", ">TW-9</a>");
    }

    @Test
    void a_year_has_the_items_of_its_own_cycle() {
        assertThat(items.ofYear(2125))
                .extracting(PlanItem::code)
                .contains("TW-1" + HERE)
                .doesNotContain("TW-1");
        assertThat(items.ofYear(2099))
                .extracting(PlanItem::number)
                .contains("POV-01")
                .doesNotContain("TW-1");
    }
}

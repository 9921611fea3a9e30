package it.trama.plan.item;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanOrder;
import it.trama.platform.web.Texts;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ReadingThePlanTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanItems items;

    @Autowired
    PlanCycles cycles;

    @Autowired
    CurrentActor actors;

    @BeforeEach
    void the_plan_is_loaded() {
        actors.runAs(SystemActor.ACTOR, bulk::loadDocument);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void the_api_answers_all_items_in_order_each_with_its_parent() {
        MvcTestResult answer = get("sindaco", "/api/v1/plan/objectives?cycle=2018-2020");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.length()").isEqualTo(331);
        assertThat(answer).bodyJson().extractingPath("$[0].code").isEqualTo("POV-01");
        assertThat(answer).bodyJson().extractingPath("$[0].parentCode").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.code == 'POV-05')].parentCode")
                .asArray()
                .containsExactly("POV-04");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.code == 'POV-05')].title")
                .asArray()
                .containsExactly("creare delle infrastrutture immateriali");
    }

    @Test
    void the_page_is_the_document_by_area_and_section_for_all_who_work_here() {
        for (String user : new String[] {"ufficio", "sindaco", "assistente", "caritas", "antenna", "dpo"}) {
            assertThat(get(user, "/piano?ciclo=2018-2020"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "331 elementi", "in 24 aree", "Contrasto alla povertà", "§4.1.4", "href=\"/piano/ENT-10\"");
        }
    }

    /** What hangs under an item comes right after it, in the file's order. */
    private static Stream<String> branch(List<PlanItem> all, PlanItem item) {
        return Stream.concat(
                Stream.of(item.code()),
                all.stream()
                        .filter(other -> item.code().equals(other.parentCode()))
                        .flatMap(child -> branch(all, child)));
    }

    @Test
    void the_331_rows_print_back_once_each_in_the_documents_order() throws UnsupportedEncodingException {
        List<PlanItem> all = items.of("2018-2020");
        List<String> expected = all.stream()
                .map(PlanItem::area)
                .distinct()
                .flatMap(area -> all.stream()
                        .filter(item -> item.parentCode() == null && item.area().equals(area))
                        .sorted(Comparator.comparing(PlanItem::section, PlanOrder.SECTIONS)))
                .flatMap(top -> branch(all, top))
                .toList();
        List<String> printed = Pattern.compile("<a href=\"/piano/([A-Z]+-\\d+)\">")
                .matcher(get("ufficio", "/piano?ciclo=2018-2020").getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(printed).hasSize(331).isEqualTo(expected);
    }

    @Test
    void the_api_answers_a_cycle_that_is_named_and_does_not_invent_one() {
        assertThat(get("sindaco", "/api/v1/plan/objectives?cycle=2018-2020"))
                .bodyJson()
                .extractingPath("$[0].cycle")
                .isEqualTo("2018-2020");
        assertThat(get("sindaco", "/api/v1/plan/objectives"))
                .bodyJson()
                .extractingPath("$[0].cycle")
                .isEqualTo(cycles.current().orElseThrow().code());
        assertThat(get("sindaco", "/api/v1/plan/objectives?cycle=1999-2001")).hasStatus(404);
    }

    @Test
    void sections_follow_their_numbers_even_where_the_file_does_not() {
        assertThat(get("ufficio", "/piano?area=poverta"))
                .bodyText()
                .containsSubsequence("§4.1<", "§4.1.1<", "§4.1.2<", "§4.1.4<");
    }

    @Test
    void area_kind_and_words_in_the_address_narrow_it_and_a_child_keeps_its_parent() {
        assertThat(get("sindaco", "/piano?area=abitare&tipo=proposta"))
                .bodyText()
                .contains("ABI-08", "su 331")
                .doesNotContain("ABI-01", "POV-01");
        assertThat(get("sindaco", "/piano?testo=MOROSITA"))
                .bodyText()
                .contains("1 elemento su 331", "cura della morosità", "Dall’emergenza alla prevenzione")
                .doesNotContain("ABI-08");
        assertThat(get("sindaco", "/piano?testo=zzz")).bodyText().contains("Nessun elemento del piano corrisponde");
    }

    @Test
    void an_item_has_its_own_address_with_what_is_above_and_under_it() {
        assertThat(get("caritas", "/piano/ABI-10"))
                .hasStatusOk()
                .bodyText()
                .contains("cura della morosità", "Proposta", "/piano/ABI-07", "§4.2.2");
        assertThat(get("caritas", "/piano/ABI-07")).bodyText().contains("/piano/ABI-10", "/piano/ABI-11");
    }

    @Test
    void an_unknown_item_is_not_found_and_a_stranger_signs_in_first() {
        assertThat(get("sindaco", "/piano/XXX-01")).hasStatus(404);
        assertThat(http.get().uri("/piano")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/api/v1/plan/objectives")).hasStatus(401);
    }

    @Test
    void each_area_and_kind_has_an_italian_name() {
        assertThat(items.of("2018-2020"))
                .allMatch(item -> Texts.has("plan.area." + item.area()) && Texts.has("plan.kind." + item.kind()));
    }
}

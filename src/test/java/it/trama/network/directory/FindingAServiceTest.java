package it.trama.network.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.Day;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.Resources.Opening;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class FindingAServiceTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    FacilityBulk bulk;

    private MvcTestResult open(String query) {
        return http.get().uri("/servizi" + query).exchange();
    }

    private UUID home(String word, String town, int occupied) {
        UUID id = UUID.randomUUID();
        var facility = new NewFacility(
                id,
                DemoStaff.id("body", "il-ponte"),
                word + " " + id,
                "APA",
                new FacilityBulk.Where(town, "", ""),
                new FacilityBulk.Offer(5, "", Set.of("FAMILIES"), Set.of(), Set.of(), new Opening(true, "", List.of())),
                List.of());
        as.run(
                "ufficio",
                () -> bulk.handle(List.of(facility), List.of(new Day(id, LocalDate.of(2024, 1, 1), occupied))));
        return id;
    }

    @Test
    void needs_no_password_and_finds_by_word_kind_and_for_whom() {
        assertThat(http.get().uri("/servizi?testo={t}", "dormitorio ghinaglia").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Dormitorio di via Ghinaglia", "Un servizio");
        assertThat(open("?tipo=MENSA"))
                .bodyText()
                .contains("Mensa di via Stenico")
                .doesNotContain("Casa sul Po");
        assertThat(open("?chi=MIGRANTS")).bodyText().contains("SAI Cremona").doesNotContain("Mensa di via Stenico");
        assertThat(open("?testo=zzzz"))
                .hasStatusOk()
                .bodyText()
                .contains("Nessun servizio corrisponde", "Servizi per Comune");
        assertThat(open("?pagina=99999&lat=x&lon=1")).hasStatusOk();
    }

    @Test
    void lists_the_nearest_first_by_town_or_by_where_one_is() {
        String word = "Vicinoteca" + UUID.randomUUID();
        home(word + "lontana", "019098", 0);
        home(word + "vicina", "019036", 0);
        assertThat(text(open("?testo=" + word + "&vicino=019036")))
                .containsSubsequence(word + "vicina", "qui", word + "lontana", " km");
        assertThat(text(open("?testo=" + word + "&vicino=019098")))
                .containsSubsequence(word + "lontana", "qui", word + "vicina");
        assertThat(text(open("?testo=" + word + "&lat=45.29&lon=9.86")))
                .containsSubsequence("più vicini a dove sei", word + "lontana", word + "vicina");
    }

    @Test
    void shows_only_what_has_free_places_when_asked() {
        String word = "Postoteca" + UUID.randomUUID();
        home(word + "piena", "019036", 5);
        home(word + "libera", "019036", 4);
        assertThat(open("?testo=" + word))
                .bodyText()
                .contains(word + "piena", "un posto libero", "nessun posto libero");
        assertThat(open("?liberi=si&testo=" + word))
                .bodyText()
                .contains(word + "libera")
                .doesNotContain(word + "piena");
    }

    @Test
    void pages_keep_the_search_and_the_map_stands_beside_the_list() {
        assertThat(open("?chi=NON_SELF_SUFFICIENT"))
                .bodyText()
                .contains("pagina=2", "chi=NON_SELF_SUFFICIENT", "Servizi per Comune", "vicino=019036");
        assertThat(open("?chi=NON_SELF_SUFFICIENT&pagina=2")).bodyText().contains("Precedenti");
    }

    @Test
    void one_opens_with_its_hours_and_an_unknown_one_is_not_there() {
        assertThat(http.get()
                        .uri("/servizi/" + DemoStaff.id("facility", "pois"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Porta informativa",
                        "lun-mar 8:30-12:30; mer 8:30-12:30 14:00-17:00",
                        "punjabi",
                        "tel:0372000100")
                .doesNotContain("Menu");
        assertThat(http.get().uri("/servizi/" + UUID.randomUUID()).exchange()).hasStatus(404);
    }

    @Test
    void the_same_stands_inside_and_what_is_not_shown_to_all_is_there_only() {
        UUID hidden = home("Nascosta", "019036", 1);
        String address = "/rete/strutture/" + hidden;
        assertThat(http.post()
                        .uri(address + "/modifica")
                        .param("version", "1")
                        .param("name", "Nascosta " + hidden)
                        .param("kind", "APA")
                        .param("municipality", "019036")
                        .param("places", "5")
                        .param("openToAll", "")
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(open("?testo=Nascosta")).bodyText().doesNotContain("Nascosta " + hidden);
        assertThat(http.get().uri("/servizi/" + hidden).exchange()).hasStatus(404);
        assertThat(http.get()
                        .uri("/rete/servizi?testo=Nascosta")
                        .with(as.user("antenna"))
                        .exchange())
                .bodyText()
                .contains("Nascosta " + hidden);
        assertThat(http.get().uri("/rete/servizi").exchange()).hasStatus3xxRedirection();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

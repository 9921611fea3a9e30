package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CaseloadFixtures.Charge;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class SharingOutWorkTest {

    /** Of another team of the same body: opens nothing of the first. */
    private static final String OTHER = "as28";

    private static final UUID FROM = DemoStaff.id("user", "assistente2");
    private static final UUID TO = DemoStaff.id("user", OTHER);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CaseloadFixtures make;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult handOver(UUID id, LocalDate day, UUID to, Charge... charges) {
        var request = http.post()
                .uri("/carico/{w}", FROM)
                .param("id", id.toString())
                .param("to", to.toString())
                .param("day", day.toString())
                .param("reason", "Maternità della collega");
        for (Charge charge : charges) {
            request = request.param("takings", charge.taking().toString());
        }
        return request.with(as.user("coordinatore")).exchange();
    }

    private int statusOf(String user, Charge charge) {
        return http.get()
                .uri("/cartelle/{r}", charge.record())
                .with(as.user(user))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String responsible(Charge charge) throws Exception {
        return http.get()
                .uri("/cartelle/{r}/responsabile", charge.record())
                .with(as.user("assistente2"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void hands_records_over_with_their_rights_and_keeps_the_history() throws Exception {
        Charge one = make.of("assistente2");
        Charge two = make.of("assistente2");
        assertThat(statusOf(OTHER, one)).isEqualTo(404);
        UUID decision = UUID.randomUUID();
        assertThat(handOver(decision, today(), TO, one, two)).hasRedirectedUrl("/carico");
        assertThat(handOver(decision, today(), TO, one, two)).hasRedirectedUrl("/carico");
        assertThat(statusOf(OTHER, one)).isEqualTo(200);
        assertThat(statusOf(OTHER, two)).isEqualTo(200);
        assertThat(statusOf("assistente2", one)).as("still of the team").isEqualTo(200);
        assertThat(responsible(one)).containsSubsequence("Maternità della collega", "Marta Galli", "15/01/2024");
        assertThat(http.get().uri("/carico/{w}", TO).with(as.user("coordinatore")))
                .bodyText()
                .contains(CasefileFixtures.familyName(one.person()), CasefileFixtures.familyName(two.person()));
    }

    @Test
    void takes_a_decision_of_today_back_and_says_so() throws Exception {
        Charge charge = make.of("assistente2");
        UUID decision = UUID.randomUUID();
        handOver(decision, today(), TO, charge);
        String undo = "/carico/riassegnazioni/" + decision + "/annulla";
        assertThat(http.post().uri(undo).with(as.user("assistente2"))).hasStatus(404);
        assertThat(http.post().uri(undo).with(as.user("coordinatore"))).hasRedirectedUrl("/carico");
        assertThat(statusOf(OTHER, charge)).isEqualTo(404);
        assertThat(responsible(charge)).contains("annullato", "<dd>Marta Galli");
        assertThat(http.get().uri("/cartelle?di=MINE").with(as.user("assistente2")))
                .bodyText()
                .contains(CasefileFixtures.familyName(charge.person()));
    }

    @Test
    void begins_on_a_day_to_come_and_not_before() throws Exception {
        Charge charge = make.of("assistente2");
        handOver(UUID.randomUUID(), today().plusDays(10), TO, charge);
        assertThat(statusOf(OTHER, charge)).isEqualTo(404);
        assertThat(responsible(charge)).contains("<dd>Marta Galli", "Maternità della collega");
    }

    @Test
    void refuses_what_cannot_be_in_words() {
        Charge charge = make.of("assistente2");
        assertThat(handOver(UUID.randomUUID(), today().minusDays(1), TO, charge))
                .hasStatus(422)
                .bodyText()
                .contains("la storia non si riscrive");
        assertThat(handOver(UUID.randomUUID(), today(), DemoStaff.id("user", "caritas"), charge))
                .hasStatus(422)
                .bodyText()
                .contains("assistente sociale del tuo ente");
        assertThat(handOver(UUID.randomUUID(), today(), TO))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli almeno una cartella");
        assertThat(http.get().uri("/carico/{w}", FROM).with(as.user("assistente2")))
                .hasStatus(404);
        assertThat(http.get().uri("/carico").with(as.user("assistente2"))).hasStatus(403);
        assertThat(http.get().uri("/carico").with(as.user("admin"))).hasStatus(403);
    }

    @Test
    void a_second_coordinator_is_told_that_the_first_was_there_before() {
        Charge charge = make.of("assistente2");
        handOver(UUID.randomUUID(), today(), TO, charge);
        assertThat(handOver(UUID.randomUUID(), today(), DemoStaff.id("user", "assistente2"), charge))
                .hasStatus(422);
        UUID third = DemoStaff.id("user", "coordinatore");
        assertThat(handOver(UUID.randomUUID(), today(), third, charge)
                        .getResponse()
                        .getStatus())
                .isIn(409, 422);
    }

    private MvcTestResult cover(LocalDate first, LocalDate last) {
        return http.post()
                .uri("/sostituzioni")
                .param("id", UUID.randomUUID().toString())
                .param("absent", FROM.toString())
                .param("covering", TO.toString())
                .param("first", first.toString())
                .param("last", last.toString())
                .with(as.user("coordinatore"))
                .exchange();
    }

    @Test
    void a_colleague_stands_in_for_some_days_and_it_ends() throws Exception {
        Charge charge = make.of("assistente2");
        assertThat(cover(today().plusDays(2), today().plusDays(1))).hasStatus(422);
        assertThat(cover(today().minusDays(2), today().plusDays(1))).hasStatus(422);
        assertThat(statusOf(OTHER, charge)).isEqualTo(404);
        assertThat(cover(today(), today().plusDays(5))).hasRedirectedUrl("/sostituzioni");
        assertThat(statusOf(OTHER, charge)).isEqualTo(200);
        assertThat(cover(today().plusDays(3), today().plusDays(9))).hasStatus(422);
        String page = http.get()
                .uri("/sostituzioni")
                .with(as.user("coordinatore"))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Marta Galli");
        String end = page.substring(page.indexOf("/sostituzioni/"), page.indexOf("/fine") + 5);
        assertThat(http.post().uri(end).with(as.user(OTHER))).hasStatus(404);
        assertThat(http.post().uri(end).with(as.user("coordinatore"))).hasRedirectedUrl("/sostituzioni");
        assertThat(statusOf(OTHER, charge)).isEqualTo(404);
    }

    @Test
    void says_how_much_work_a_record_asks_and_weighs_it() throws Exception {
        Charge charge = make.of("assistente2");
        String say = "/cartelle/" + charge.record() + "/intensita";
        assertThat(http.post().uri(say).param("level", "HIGH").with(as.user("assistente2")))
                .hasStatus3xxRedirection();
        assertThat(http.post().uri(say).param("level", "VERY_HIGH").with(as.user("assistente2")))
                .hasStatus3xxRedirection();
        assertThat(responsible(charge)).contains("<strong>molto alta</strong>").doesNotContain("<strong>alta</strong>");
        assertThat(http.post().uri(say).param("level", "HUGE").with(as.user("assistente2")))
                .hasStatus(404);
        assertThat(http.post().uri(say).param("level", "LOW").with(as.user("assistente")))
                .hasStatus(404);
        assertThat(http.get().uri("/carico").with(as.user("coordinatore")))
                .hasStatusOk()
                .bodyText()
                .contains("non a valutare le persone", "Marta Galli");
    }
}

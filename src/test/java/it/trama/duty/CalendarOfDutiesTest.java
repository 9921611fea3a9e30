package it.trama.duty;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Actor;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class CalendarOfDutiesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Duties duties;

    @Autowired
    Clock clock;

    @Autowired
    List<TodayLines> lines;

    private UUID due(String title, LocalDate day) {
        UUID source = UUID.randomUUID();
        var body = DemoStaff.id("body", "azienda-sociale");
        return as.inTransaction("ufficio", () -> {
            duties.set(new NewDuty(source, "AGREEMENT", title, "/accordi", day, body));
            return source;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(UUID duty, String move, String... fields) {
        var request = http.post().uri("/adempimenti/{id}/{move}", duty, move).with(as.user("ufficio"));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<String> waiting(String user) {
        Actor actor = as.actor(user);
        return as.inTransaction(
                user,
                () -> lines.stream()
                        .flatMap(bean -> bean.of(actor).stream())
                        .filter(line -> line.kind().equals("DUTY"))
                        .map(TodayLine::text)
                        .toList());
    }

    @Test
    void shows_what_recurs_in_each_year_with_terms_of_each_case() {
        assertThat(get("ufficio", "/adempimenti?anno=2031&stato=tutti"))
                .hasStatusOk()
                .bodyText()
                .contains("Febbraio 2031", "28/02/2031", "Assistenti sociali in servizio", "90 giorni dalla richiesta");
        assertThat(get("caritas", "/adempimenti")).hasStatus(404);
    }

    @Test
    void what_another_module_sets_is_late_then_done_and_leaves_the_list() {
        UUID duty = due("Relazione del protocollo A", today().minusDays(3));
        assertThat(waiting("ufficio")).contains("Relazione del protocollo A");
        assertThat(waiting("sindaco")).isEmpty();
        String open = "/adempimenti?tipo=AGREEMENT&chi=" + DemoStaff.id("body", "azienda-sociale");
        assertThat(get("ufficio", open)).bodyText().contains("Relazione del protocollo A", "in ritardo di 3 giorni");
        as.inTransaction("ufficio", () -> {
            duties.met(duty, today());
            duties.met(duty, today());
            return duty;
        });
        assertThat(get("ufficio", open)).bodyText().doesNotContain("Relazione del protocollo A");
        assertThat(get("ufficio", open + "&stato=fatti")).bodyText().contains("Relazione del protocollo A");
        assertThat(waiting("ufficio")).doesNotContain("Relazione del protocollo A");
    }

    @Test
    void what_is_dropped_was_never_due_but_what_was_done_stays() {
        UUID dropped = due("Relazione del protocollo B", today());
        UUID done = due("Relazione del protocollo C", today());
        as.inTransaction("ufficio", () -> {
            duties.met(done, today());
            duties.drop(done);
            duties.drop(dropped);
            return done;
        });
        assertThat(get("ufficio", "/adempimenti/" + dropped)).hasStatus(404);
        assertThat(get("ufficio", "/adempimenti/" + done)).hasStatusOk();
    }

    @Test
    void a_recurring_obligation_is_done_reopened_moved_and_given_with_who_and_why() {
        UUID duty = UUID.nameUUIDFromBytes("duty/istat-survey/2030-10-31".getBytes(StandardCharsets.UTF_8));
        UUID form = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(duty, "fatto", "id", form.toString(), "day", "1/9/2026", "note", "Prot. 77"))
                    .hasStatus3xxRedirection();
        }
        assertThat(get("ufficio", "/adempimenti/" + duty))
                .bodyText()
                .containsOnlyOnce("Prot. 77")
                .contains("Elena Manara");
        assertThat(post(duty, "riapri", "why", "")).hasStatus(422).bodyText().contains("Scrivi il motivo");
        assertThat(post(duty, "riapri", "why", "Era quella vecchia")).hasStatus3xxRedirection();
        assertThat(post(duty, "sposta", "due", "15/11/2030", "reason", "Proroga"))
                .hasStatus3xxRedirection();
        String body = DemoStaff.id("body", "comune-cremona").toString();
        assertThat(post(duty, "affida", "body", body)).hasStatus3xxRedirection();
        assertThat(get("ufficio", "/adempimenti/" + duty))
                .bodyText()
                .contains("15/11/2030", "Proroga", "Era quella vecchia");
        assertThat(get("ufficio", "/adempimenti?anno=2032&tipo=REPORT&chi=" + body))
                .bodyText()
                .contains("31/10/2032");
    }

    @Test
    void every_obligation_of_a_year_is_there_and_a_day_that_is_a_guess_says_so_until_it_is_told() {
        assertThat(get("ufficio", "/adempimenti?anno=2034&stato=tutti"))
                .bodyText()
                .contains("28/02/2034", "30/06/2034", "23/09/2034", "31/12/2034")
                .contains("31/03/2034 (indicativo)", "30/04/2034 (indicativo)", "31/05/2034 (indicativo)")
                .contains("31/10/2034 (indicativo)", "30/11/2034 (indicativo)")
                .contains("60 giorni dal PAD", "90 giorni dalla richiesta", "a ogni decisione");
        UUID duty = UUID.nameUUIDFromBytes("duty/fsr-report/2031-03-31".getBytes(StandardCharsets.UTF_8));
        assertThat(get("ufficio", "/adempimenti/" + duty)).bodyText().contains("Il giorno è indicativo");
        assertThat(post(duty, "sposta", "due", "20/4/2031", "reason", "Delibera regionale"))
                .hasStatus3xxRedirection();
        assertThat(get("ufficio", "/adempimenti/" + duty))
                .bodyText()
                .contains("20/04/2031")
                .doesNotContain("indicativo");
    }

    @Test
    void wrong_forms_say_what_is_wrong_beside_the_field() {
        UUID duty = due("Relazione del protocollo D", today());
        assertThat(post(duty, "fatto", "day", "ieri")).hasStatus(422).bodyText().contains("Scrivi un giorno");
        assertThat(post(duty, "fatto", "day", today().plusDays(2).toString())).hasStatus(422);
        assertThat(post(duty, "affida")).hasStatus(422).bodyText().contains("Scegli un ente");
        assertThat(post(duty, "inventa")).hasStatus(404);
        assertThat(http.post().uri("/adempimenti").with(as.user("ufficio")).exchange())
                .hasStatus(422);
        assertThat(http.post().uri("/adempimenti").with(as.user("sindaco")).exchange())
                .hasStatus(404);
    }

    @Test
    void the_office_adds_its_own_and_takes_the_year_away_as_a_file() {
        for (int twice = 0; twice < 2; twice++) {
            assertThat(http.post()
                            .uri("/adempimenti")
                            .with(as.user("ufficio"))
                            .param("id", "0b0a8c6e-6f0e-4c36-9d0f-3e1f8a7b2033")
                            .param("title", "Lettera, con virgola, ai Comuni")
                            .param("due", "20/5/2033")
                            .exchange())
                    .hasStatus3xxRedirection();
        }
        assertThat(get("ufficio", "/adempimenti/calendario.ics?anno=2033&tipo=OWN"))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .containsOnlyOnce("SUMMARY:Lettera\\, con virgola\\, ai Comuni\r\n")
                .contains("DTSTART;VALUE=DATE:20330520", "DTEND;VALUE=DATE:20330521");
    }
}

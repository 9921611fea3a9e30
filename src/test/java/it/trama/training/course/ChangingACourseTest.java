package it.trama.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ChangingACourseTest {

    @Autowired
    Tables tables;

    @Autowired
    PeopleRows people;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private final String session = UUID.randomUUID().toString();
    private final String address = "/formazione/" + id;

    @BeforeEach
    void opened() {
        save("/formazione", "", "Ascolto", "2");
        move("/incontri", "3/2/2031", "9", "12");
    }

    private MvcTestResult save(String to, String version, String title, String seats) {
        return tables.post(
                "ufficio",
                to,
                "id",
                id.toString(),
                "version",
                version,
                "kind",
                "COURSE",
                "title",
                title,
                "seats",
                seats,
                "percent",
                "75",
                "until",
                LocalDate.now(clock).plusDays(5).toString());
    }

    private MvcTestResult move(String to, String on, String from, String until) {
        return tables.post(
                "ufficio", address + to, "id", session, "on", on, "starts", from, "ends", until, "place", "Sala Rodi");
    }

    @Test
    void the_second_of_two_who_save_sees_both() {
        assertThat(tables.get("ufficio", address + "/modifica")).bodyText().contains("Ascolto", "Salva");
        assertThat(save(address + "/modifica", "1", "Ascolto attivo", "3")).hasRedirectedUrl(address);
        assertThat(save(address + "/modifica", "1", "Ascoltare", "3"))
                .hasStatus(409)
                .bodyText()
                .contains("Ascolto attivo", "Ascoltare");
        assertThat(save(address + "/modifica", "2", "Ascoltare", "")).hasRedirectedUrl(address);
        assertThat(tables.get("assistente", address)).bodyText().contains("Ascoltare");
        assertThat(save(address + "/modifica", "3", "", "")).hasStatus(422);
        assertThat(tables.get("assistente", address + "/modifica")).hasStatus(403);
    }

    @Test
    void there_is_room_for_all_who_enrolled() {
        for (String user : new String[] {"assistente", "assistente2"}) {
            tables.post(
                    user, address + "/iscrizioni", "user", as.actor(user).user().toString());
        }
        assertThat(save(address + "/modifica", "1", "Ascolto", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("iscritti sono già di più");
    }

    @Test
    void a_session_moves_until_somebody_was_there() {
        String to = "/incontri/" + session;
        assertThat(tables.get("ufficio", address))
                .bodyText()
                .contains(address + to)
                .doesNotContain("Chi c'era");
        assertThat(tables.get("ufficio", address + to)).bodyText().contains("Sala Rodi");
        assertThat(move(to, "5/2/2031", "14", "16")).hasRedirectedUrl(address);
        assertThat(tables.get("assistente", address)).bodyText().contains("05/02/2031", "14:00");
        assertThat(move(to, "5/2/2031", "14", "13")).hasStatus(422);
        tables.post(
                "assistente",
                address + "/iscrizioni",
                "user",
                as.actor("assistente").user().toString());
        String enrolment = as.inTransaction("ufficio", () -> people.enrolled(id))
                .getFirst()
                .id()
                .toString();
        tables.post("ufficio", address + to + "/presenze", "there", enrolment);
        assertThat(move(to, "6/2/2031", "14", "16")).hasStatus(422).bodyText().contains("non si sposta");
        assertThat(tables.get("ufficio", address + "/incontri/" + UUID.randomUUID()))
                .hasStatus(404);
    }
}

package it.trama.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.consultation.Requests.Case;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class GivingAnOpinionTest {

    @Autowired
    Requests requests;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Case of;
    private UUID id;

    @BeforeEach
    void a_team_was_asked() {
        of = requests.inCharge();
        id = requests.ask(of, true, of.notes().getFirst());
    }

    private String address() {
        return of.tab() + "/" + id;
    }

    private MvcTestResult answer(String outcome, String why) {
        return requests.post(
                "assistente",
                address() + "/esito",
                "step",
                UUID.randomUUID().toString(),
                "outcome",
                outcome,
                "why",
                why);
    }

    private MvcTestResult shareMore(String words, String part) {
        String until = LocalDate.now(clock).plusDays(40).toString();
        String step = UUID.randomUUID().toString();
        return requests.post(
                "assistente", address() + "/altro", "id", step, "words", words, "until", until, "parts", part);
    }

    @Test
    void it_asks_for_more_and_reads_what_is_added() {
        assertThat(requests.sign(id)).hasStatus(422).bodyText().contains("da prendere");
        requests.move(id, "TAKEN", "");
        assertThat(requests.move(id, "MORE_ASKED", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi che cosa manca");
        requests.move(id, "MORE_ASKED", "Serve l'ultima visita");
        assertThat(requests.get("assistente", address())).bodyText().contains("Serve l'ultima visita", "attende altro");
        assertThat(shareMore("Eccola", of.notes().get(2))).hasStatus3xxRedirection();
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("Eccola", "nota numero 2", "in esame")
                .doesNotContain("nota numero 1");
    }

    @Test
    void a_meeting_has_its_day() {
        requests.move(id, "TAKEN", "");
        assertThat(requests.move(id, "MEETING", "in sede alle 10"))
                .hasStatus(422)
                .bodyText()
                .contains("il giorno");
        requests.post(
                "ecdd",
                "/consulenze/" + id,
                "id",
                UUID.randomUUID().toString(),
                "move",
                "MEETING",
                "words",
                "in sede alle 10",
                "day",
                "12/1/2027");
        assertThat(requests.get("assistente", address())).bodyText().contains("12 gennaio 2027", "in sede alle 10");
    }

    @Test
    void a_signed_opinion_is_printed_and_the_worker_says_what_came_of_it() {
        requests.move(id, "TAKEN", "");
        assertThat(answer("ADOPTED", "subito")).hasStatus(422).bodyText().contains("in esame");
        assertThat(requests.sign(id)).hasStatus3xxRedirection();
        assertThat(requests.get("assistente", address()))
                .bodyText()
                .contains(
                        "Si legge stanchezza.",
                        "Alleggerire gli orari.",
                        "la decisione restano a chi lo ha in carico: Anna Rossetti");
        var pdf = requests.get("assistente", address() + "/parere.pdf");
        assertThat(AskingASpecialistTeamTest.isPdf(pdf.getResponse().getContentAsByteArray()))
                .isTrue();
        assertThat(answer("PARTLY", "")).hasStatus(422).bodyText().contains("Scrivi perché");
        assertThat(answer("PARTLY", "gli orari sì, il centro no")).hasStatus3xxRedirection();
        assertThat(answer("ADOPTED", "ancora")).hasStatus(422).bodyText().contains("conclusa");
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("Adottato in parte. gli orari sì, il centro no");
    }

    @Test
    void an_opinion_is_signed_once_and_never_changed() {
        requests.move(id, "TAKEN", "");
        requests.sign(id);
        assertThat(requests.sign(id)).hasStatus(422).bodyText().contains("parere dato");
        for (String change : new String[] {"reading = 'altro'", "advice = 'altro'", "sha256 = repeat('a', 64)"}) {
            assertThat(changed(change)).as(change).isFalse();
        }
    }

    private boolean changed(String what) {
        try {
            return as.inTransaction(
                    "ecdd",
                    () -> db.sql("update consultation.opinions set %s where request_id = :id".formatted(what))
                                    .param("id", id)
                                    .update()
                            > 0);
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Test
    void what_is_declined_is_taken_note_of_and_nothing_is_adopted() {
        requests.move(id, "DECLINED", "Non è materia nostra: sentite il consultorio");
        assertThat(requests.get("assistente", address()))
                .bodyText()
                .contains("sentite il consultorio", "Presa visione");
        assertThat(answer("ADOPTED", "?")).hasStatus(422);
        assertThat(answer("SEEN", "sentirò il consultorio")).hasStatus3xxRedirection();
    }

    @Test
    void the_teams_moves_are_the_teams_alone() {
        assertThat(requests.post(
                        "assistente",
                        "/consulenze/" + id,
                        "id",
                        UUID.randomUUID().toString(),
                        "move",
                        "TAKEN"))
                .hasStatus(404);
        assertThat(requests.move(id, "ANSWERED", "da soli")).hasStatus(422);
        assertThat(requests.get("assistente", "/consulenze")).hasStatus(403);
    }
}

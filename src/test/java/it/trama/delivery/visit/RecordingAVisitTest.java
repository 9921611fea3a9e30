package it.trama.delivery.visit;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.delivery.visit.Homes.Home;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A worker of a cooperative goes to the homes of two people. */
@TramaTest
class RecordingAVisitTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Homes homes;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final UUID worker = UUID.randomUUID();
    private LocalDate yesterday = LocalDate.MIN;
    private Home here = new Home(worker, worker, worker);

    @BeforeEach
    void a_home_and_a_worker() {
        yesterday = LocalDate.now(clock).minusDays(1);
        here = homes.of("coop-servizi", null);
        post("ente", "/consegne/operatori", "id", worker, "name", "Anna Rossi", "since", yesterday.minusDays(90));
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String user, String address, Object... fields) {
        var request = http.post().uri(address).with(as.user(user));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i].toString(), fields[i + 1].toString());
        }
        return request.exchange();
    }

    private MvcTestResult visit(Home home, UUID id, String outcome, String starts, String ends, Object... more) {
        var request = http.post()
                .uri("/consegne/" + home.assignment() + "/visita")
                .with(as.user("ente"))
                .param("id", id.toString())
                .param("day", yesterday.toString())
                .param("starts", starts)
                .param("ends", ends)
                .param("worker", worker.toString())
                .param("outcome", outcome)
                .param("signed", "Casali Bruna");
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i].toString(), more[i + 1].toString());
        }
        return request.exchange();
    }

    @Test
    void hours_count_from_the_times_once_however_often_it_is_sent() {
        UUID id = UUID.randomUUID();
        assertThat(visit(here, id, "GIVEN", "9:00", "10:30", "minutes", "15", "km", "4,5"))
                .hasStatus3xxRedirection();
        visit(here, id, "GIVEN", "9:00", "10:30");
        assertThat(get("ente", "/consegne/" + here.assignment()))
                .bodyText()
                .contains("Restano 98,5 ore", "09:00–10:30 · Anna Rossi · firma di Casali Bruna");
        assertThat(get("ente", "/consegne/settimana?dal=" + yesterday))
                .bodyText()
                .contains("09:00–10:30", "Anna Rossi, svolta");
        assertThat(get("assistente", "/cartelle/" + here.record() + "/consegne"))
                .bodyText()
                .contains("firma di Casali Bruna", "/consegne/" + here.assignment() + "/assenze");
        assertThat(get("ente2", "/consegne/" + here.assignment() + "/visita")).hasStatus(404);
    }

    @Test
    void one_worker_is_not_in_two_houses_at_once_nor_twice_in_one_until_the_first_is_cancelled() {
        Home there = homes.of("coop-servizi", null);
        UUID first = UUID.randomUUID();
        visit(here, first, "GIVEN", "9:00", "10:30");
        assertThat(visit(there, UUID.randomUUID(), "GIVEN", "10:00", "11:00"))
                .hasStatus(422)
                .bodyText()
                .contains("in un'altra casa");
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "10:00", "11:00"))
                .hasStatus(422)
                .bodyText()
                .contains("già una visita");
        assertThat(visit(there, UUID.randomUUID(), "GIVEN", "10:30", "11:00")).hasStatus3xxRedirection();
        post(
                "ente",
                "/consegne/" + here.assignment() + "/annulla",
                "delivery",
                first,
                "reversal",
                UUID.randomUUID(),
                "reason",
                "giorno sbagliato");
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "9:30", "10:30")).hasStatus3xxRedirection();
    }

    @Test
    void a_visit_not_given_is_paid_as_its_rule_says_and_one_that_counts_nothing_can_be_taken_back() {
        visit(here, UUID.randomUUID(), "NOBODY_HOME", "9:00", "10:00");
        UUID told = UUID.randomUUID();
        assertThat(visit(here, told, "TOLD_ABSENT", "14:00", "15:00")).hasStatus3xxRedirection();
        assertThat(get("ente", "/consegne/" + here.assignment()))
                .bodyText()
                .contains("Restano 99 ore", "Nessuno in casa");
        assertThat(get("ente", "/consegne/settimana?dal=" + yesterday))
                .bodyText()
                .contains("/consegne/visite/" + told);
        assertThat(post("ente2", "/consegne/visite/" + told + "/togli", "reason", "no"))
                .hasStatus(404);
        assertThat(post("ente", "/consegne/visite/" + told + "/togli", "reason", "no"))
                .hasStatus3xxRedirection();
        assertThat(get("ente", "/consegne/settimana?dal=" + yesterday))
                .bodyText()
                .doesNotContain("/consegne/visite/" + told);
    }

    @Test
    void while_the_person_is_in_hospital_nothing_is_given_and_others_do_not_learn_why() {
        String absences = "/consegne/" + here.assignment() + "/assenze";
        UUID id = UUID.randomUUID();
        assertThat(post("ente", absences, "from", "x", "kind", "", "until", "ieri"))
                .hasStatus(422);
        assertThat(post("assistente", absences, "id", id, "kind", "HOSPITAL", "from", yesterday.minusDays(2)))
                .hasStatus3xxRedirection();
        assertThat(get("ente", absences))
                .bodyText()
                .contains("Non è a casa</strong>")
                .doesNotContain("In ospedale</strong>");
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("risulta assente");
        assertThat(visit(here, UUID.randomUUID(), "NOBODY_HOME", "9:00", "10:00"))
                .hasStatus3xxRedirection();
        assertThat(post("ente", absences + "/fine", "absence", id)).hasStatus(404);
        assertThat(post("assistente", absences + "/fine", "absence", id, "on", yesterday))
                .hasStatus3xxRedirection();
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "11:00", "12:00")).hasStatus3xxRedirection();
        assertThat(get("caritas", absences)).hasStatus(404);
    }

    @Test
    void a_warning_stops_until_it_is_confirmed_and_errors_stand_beside_their_fields() {
        UUID id = UUID.randomUUID();
        assertThat(visit(here, id, "GIVEN", "7:00", "20:00"))
                .hasStatus(422)
                .bodyText()
                .contains("più di 12 ore");
        assertThat(visit(here, id, "GIVEN", "7:00", "20:00", "confirm", "si")).hasStatus3xxRedirection();
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "", "", "quantity", "90"))
                .hasStatus(422)
                .bodyText()
                .contains("Restano 87 ore");
    }

    @Test
    void errors_stand_beside_their_fields() {
        assertThat(post("ente", "/consegne/" + here.assignment() + "/visita?day=x&starts=9:00&km=molti&minutes=x"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-error\"", "id=\"ends-error\"", "id=\"worker-error\"")
                .contains("id=\"km-error\"", "id=\"minutes-error\"");
    }

    @Test
    void a_code_is_one_worker_s() {
        String add = "/consegne/operatori?name=B&code=C" + worker + "&since=" + yesterday + "&id=";
        assertThat(post("ente", add + UUID.randomUUID())).hasStatus3xxRedirection();
        assertThat(post("ente", add + UUID.randomUUID())).hasStatus(422);
        assertThat(post("ente2", "/consegne/operatori/" + worker + "/fine")).hasStatus(404);
    }

    @Test
    void a_worker_who_has_left_cannot_have_gone() {
        assertThat(post("ente", "/consegne/operatori/" + worker + "/fine")).hasStatus3xxRedirection();
        assertThat(get("ente", "/consegne/operatori")).bodyText().contains("Anna Rossi", "fino al");
        as.inTransaction(
                "ente",
                () -> db.sql("update delivery.workers set valid = daterange(lower(valid), :day) where id = :id")
                        .param("day", yesterday)
                        .param("id", worker)
                        .update());
        assertThat(visit(here, UUID.randomUUID(), "GIVEN", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("non lavora per il tuo ente");
    }
}

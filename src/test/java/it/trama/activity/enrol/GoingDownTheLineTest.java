package it.trama.activity.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.casefile.CasefileFixtures;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Full: who comes waits in order of arrival; what comes free goes down the line by itself. */
@TramaTest
class GoingDownTheLineTest {

    @Autowired
    Offered offered;

    @Autowired
    OfferJob job;

    @Autowired
    CasefileFixtures make;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private void leave(UUID enrolment) {
        assertThat(offered.post(
                        Offered.KEEPER,
                        "/iscrizioni/persone/" + enrolment + "/ritiro",
                        Map.of("reason", "cambia scuola")))
                .hasStatus3xxRedirection();
    }

    private void answer(UUID enrolment, String answer) {
        assertThat(offered.post(
                        Offered.KEEPER, "/iscrizioni/persone/" + enrolment + "/risposta", Map.of("answer", answer)))
                .hasStatus3xxRedirection();
    }

    @Test
    void who_comes_to_a_full_activity_waits_and_sees_the_own_place() {
        UUID activity = offered.activity(1);
        offered.enrol(activity, "prima");
        UUID second = offered.enrol(activity, "seconda");
        UUID third = offered.enrol(activity, "terza");
        assertThat(offered.enrolment(second)).contains("1° di 2 in attesa");
        assertThat(offered.enrolment(third)).contains("2° di 2 in attesa", "In ordine di arrivo");
    }

    @Test
    void a_free_place_is_offered_to_the_first_and_refused_goes_to_the_next() {
        UUID activity = offered.activity(1);
        UUID first = offered.enrol(activity, "prima");
        UUID second = offered.enrol(activity, "seconda");
        UUID third = offered.enrol(activity, "terza");
        leave(first);
        assertThat(offered.enrolment(second)).contains("Accetta il posto");
        assertThat(offered.enrolment(third)).contains("1° di 1 in attesa");
        answer(second, "no");
        answer(third, "yes");
        assertThat(offered.enrolment(third)).contains("iscritto");
        assertThat(offered.enrolment(second)).contains("ha rifiutato il posto");
    }

    @Test
    void an_offer_without_an_answer_expires_once_and_the_next_has_it() {
        UUID activity = offered.activity(1);
        UUID first = offered.enrol(activity, "prima");
        UUID second = offered.enrol(activity, "seconda");
        UUID third = offered.enrol(activity, "terza");
        leave(first);
        job.expire(offered.today().plusDays(3));
        assertThat(offered.enrolment(second)).contains("Accetta il posto");
        job.expire(offered.today().plusDays(4));
        job.expire(offered.today().plusDays(4));
        assertThat(offered.enrolment(second)).contains("offerta scaduta senza risposta");
        assertThat(offered.enrolment(third)).contains("Accetta il posto", "in automatico");
    }

    @Test
    void a_silent_answer_is_asked_for_and_a_late_one_says_what_happened_meanwhile() {
        UUID activity = offered.activity(1);
        UUID first = offered.enrol(activity, "prima");
        String address = "/iscrizioni/persone/" + first;
        assertThat(offered.post(Offered.KEEPER, address + "/risposta", Map.of()))
                .hasStatus(422);
        assertThat(offered.post(Offered.KEEPER, address + "/risposta", Map.of("answer", "yes")))
                .hasStatus(422)
                .bodyText()
                .contains("è già cambiato");
        assertThat(offered.post(Offered.KEEPER, address + "/ritiro", Map.of())).hasStatus(422);
    }

    @Test
    void more_places_go_to_who_waits_and_never_fewer_than_are_taken() {
        UUID activity = offered.activity(1);
        offered.enrol(activity, "prima");
        UUID second = offered.enrol(activity, "seconda");
        var form = new HashMap<>(offered.form(activity, 2));
        form.put("version", "1");
        String address = "/iscrizioni/" + activity + "/modifica";
        assertThat(offered.post(Offered.KEEPER, address, form)).hasStatus3xxRedirection();
        assertThat(offered.enrolment(second)).contains("Accetta il posto");
        form.putAll(Map.of("version", "2", "places", "1"));
        assertThat(offered.post(Offered.KEEPER, address, form))
                .hasStatus(422)
                .bodyText()
                .contains("già più iscritti");
    }

    @Test
    void who_takes_part_is_helped_until_they_leave() {
        UUID person = make.person();
        UUID activity = offered.activity(3);
        UUID enrolment = offered.enrol(activity, person);
        assertThat(help(person)).isEqualTo(1);
        leave(enrolment);
        assertThat(help(person)).isZero();
    }

    /** Help that goes on tomorrow. */
    private long help(UUID person) {
        return as.inTransaction(
                Offered.KEEPER,
                () -> db.sql(
                                "select count(*) from casefile.help where person_id = :person and upper(valid) > trust.today() + 1")
                        .param("person", person)
                        .query(Long.class)
                        .single());
    }

    @Test
    void nobody_is_in_twice_and_a_second_sending_changes_nothing() {
        UUID activity = offered.activity(5);
        Map<String, String> person = offered.person("doppia");
        String address = "/iscrizioni/" + activity + "/iscritti";
        offered.post(Offered.KEEPER, address, person);
        assertThat(offered.post(Offered.KEEPER, address, person)).hasStatus3xxRedirection();
        assertThat(offered.post(Offered.KEEPER, address, offered.person("doppia")))
                .hasStatus(422)
                .bodyText()
                .contains("già iscritto");
        assertThat(offered.post(Offered.KEEPER, address, Map.of())).hasStatus(422);
        assertThat(offered.get(Offered.KEEPER, "/iscrizioni/" + activity))
                .bodyText()
                .contains("4 posti liberi su 5");
    }
}

package it.trama.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.casefile.CasefileFixtures;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of a day, in the hand of who keeps the activity. */
@TramaTest
class MarkingWhoIsThereTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Offered offered;

    @Autowired
    SessionRows sessions;

    @Autowired
    CasefileFixtures make;

    @Autowired
    As as;

    private List<Session> sessions(UUID activity) {
        return as.inTransaction(Offered.KEEPER, () -> sessions.of(activity));
    }

    private UUID first(UUID activity) {
        return sessions(activity).getFirst().id();
    }

    private MvcTestResult send(String user, UUID session, String... touches) {
        return http.post()
                .uri("/incontri/" + session + "/segni")
                .with(as.user(user))
                .contentType(MediaType.APPLICATION_JSON)
                .content("[" + String.join(",", touches) + "]")
                .exchange();
    }

    private static String touch(UUID id, UUID entry, @Nullable UUID of, String mark) {
        return "{\"id\":\"%s\",\"entry\":\"%s\",\"of\":%s%s}"
                .formatted(
                        id,
                        entry,
                        of == null ? "null" : "\"" + of + "\"",
                        mark.isEmpty() ? "" : ",\"mark\":\"" + mark + "\"");
    }

    @Test
    void a_touch_sent_twice_counts_once_and_another_word_follows_it() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        UUID day = first(activity);
        UUID here = UUID.randomUUID();
        send(Offered.KEEPER, day, touch(here, anna, null, "PRESENT"));
        assertThat(send(Offered.KEEPER, day, touch(here, anna, null, "PRESENT")))
                .bodyText()
                .contains("\"ticked\":1", "\"left\":1", "presente, segnato alle");
        UUID away = UUID.randomUUID();
        assertThat(send(Offered.KEEPER, day, touch(away, anna, here, "EXCUSED")))
                .bodyText()
                .contains("\"mark\":\"EXCUSED\"", "\"left\":0");
        assertThat(send(Offered.KEEPER, day, touch(UUID.randomUUID(), anna, here, "ABSENT")))
                .as("another phone, which had not heard of it")
                .bodyText()
                .contains("\"mark\":\"EXCUSED\"");
        assertThat(send(Offered.KEEPER, day, touch(UUID.randomUUID(), anna, away, "")))
                .bodyText()
                .contains("\"ticked\":0");
    }

    @Test
    void without_script_the_same_button_takes_the_word_back() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        UUID day = first(activity);
        String here = UUID.randomUUID().toString();
        String to = "/incontri/" + day + "/segno";
        offered.post(Offered.KEEPER, to, Map.of("id", here, "entry", anna.toString(), "mark", "PRESENT"));
        assertThat(offered.get(Offered.KEEPER, "/incontri/" + day)).bodyText().contains("1 su 1 segnati", "presenti 1");
        var again = Map.of("id", UUID.randomUUID().toString(), "entry", anna.toString(), "of", here, "mark", "PRESENT");
        assertThat(offered.post(Offered.KEEPER, to, again)).hasStatus3xxRedirection();
        assertThat(offered.get(Offered.KEEPER, "/incontri/" + day)).bodyText().contains("0 su 1 segnati");
    }

    @Test
    void a_correction_of_a_later_day_says_what_it_was_before() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        UUID day = first(activity);
        UUID here = UUID.randomUUID();
        send(Offered.KEEPER, day, touch(here, anna, null, "ABSENT"));
        LocalDate yesterday = offered.today().minusDays(1);
        make.asOwner("update activity.sessions set held_on = ?, reason = 'prova' where id = ?", yesterday, day);
        make.asOwner("update activity.enrolments set enrolled_on = ? where id = ?", yesterday, anna);
        assertThat(send(Offered.KEEPER, day, touch(UUID.randomUUID(), anna, here, "PRESENT")))
                .bodyText()
                .contains("presente: corretto il", "prima era assente");
    }

    @Test
    void before_its_day_and_when_it_was_called_off_the_touch_comes_back_with_its_reason() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        UUID next = sessions(activity).getLast().id();
        assertThat(send(Offered.KEEPER, next, touch(UUID.randomUUID(), anna, null, "PRESENT")))
                .bodyText()
                .contains("non si segna prima");
        UUID day = first(activity);
        offered.post(Offered.KEEPER, "/incontri/" + day + "/annulla", Map.of("why", "neve"));
        var touch = Map.of("id", UUID.randomUUID().toString(), "entry", anna.toString(), "mark", "PRESENT");
        assertThat(offered.post(Offered.KEEPER, "/incontri/" + day + "/segno", touch))
                .hasStatus(422)
                .bodyText()
                .contains("annullato");
    }

    @Test
    void the_sheet_of_the_month_has_a_column_for_each_day() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        send(Offered.KEEPER, first(activity), touch(UUID.randomUUID(), anna, null, "PRESENT"));
        String sheet = "/iscrizioni/" + activity + "/foglio";
        assertThat(offered.get(Offered.KEEPER, sheet + "?mese=" + YearMonth.from(offered.today())))
                .bodyText()
                .contains("anna Prova", "<td>P</td>", "100,0 %");
        assertThat(offered.get(Offered.KEEPER, sheet + "?mese=novembre")).hasStatusOk();
    }

    @Test
    void another_body_gets_the_answer_of_a_day_that_does_not_exist() {
        UUID activity = offered.activity(5);
        UUID anna = offered.enrol(activity, "anna");
        UUID day = first(activity);
        assertThat(offered.get("caritas", "/incontri/" + day)).hasStatus(404);
        assertThat(offered.get("caritas", "/iscrizioni/" + activity + "/iscritti"))
                .hasStatus(404);
        assertThat(offered.get("ufficio", "/iscrizioni/" + activity + "/iscritti"))
                .hasStatus(404);
        assertThat(offered.get("caritas", "/iscrizioni/persone/" + anna)).hasStatus(404);
        assertThat(send("caritas", day, touch(UUID.randomUUID(), anna, null, "PRESENT")))
                .hasStatus(404);
    }
}

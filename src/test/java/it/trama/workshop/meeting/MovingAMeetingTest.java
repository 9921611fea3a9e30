package it.trama.workshop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.platform.messenger.Post;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class MovingAMeetingTest {

    @Autowired
    Tables tables;

    @Autowired
    Post post;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    private final String id = UUID.randomUUID().toString();
    private final UUID notice = UUID.randomUUID();
    private String group = "";
    private String meeting = "";
    private LocalDate day = LocalDate.MIN;

    @BeforeEach
    void called() {
        day = LocalDate.now(clock).plusDays(12);
        group = tables.group("Casa " + id.substring(0, 8));
        String people = group + "/partecipanti";
        tables.post("ufficio", people, "name", "Ivo Bianchi", "contact", "0372 1, ivo@example.org", "task", "MEMBER");
        tables.post("ufficio", people, "name", "Ada Neri", "task", "MEMBER");
        meeting = group + "/incontri/" + id;
        String[] call = {"id", id, "on", day.toString(), "starts", "9.30", "place", "Sala", "agenda", "Varie"};
        tables.post("ufficio", group + "/incontri", call);
    }

    private MvcTestResult move(UUID notice, String seen, LocalDate to) {
        return tables.post(
                "ufficio",
                meeting + "/spostamento",
                "notice",
                notice.toString(),
                "seen",
                seen,
                "on",
                to.toString(),
                "starts",
                "15",
                "place",
                "Sala Rodi",
                "agenda",
                "Varie",
                "note",
                "Sala occupata");
    }

    private List<Post.Outcome> told(String user) {
        return as.inTransaction(user, () -> post.outcomes(List.of(notice)));
    }

    @Test
    void who_takes_part_is_told_by_mail_and_who_has_no_address_by_hand() {
        assertThat(move(notice, "0", day.plusDays(1))).hasRedirectedUrl(meeting);
        assertThat(told("ufficio")).extracting(Post.Outcome::name).containsExactly("Ada Neri", "Ivo Bianchi");
        assertThat(told("ufficio")).extracting(Post.Outcome::address).containsExactly("", "ivo@example.org");
        assertThat(told("caritas")).isEmpty();
        assertThat(tables.get("ufficio", meeting))
                .bodyText()
                .contains("ore 15:00", "Sala Rodi", "2 persone, una da avvisare a mano");
        assertThat(tables.get("ufficio", Post.href(notice))).bodyText().contains("Sala occupata", "incontro.ics");
        assertThat(tables.get("assistente", Post.href(notice))).hasStatus(404);
    }

    @Test
    void the_second_of_two_who_move_it_sees_where_it_stands() {
        move(notice, "0", day.plusDays(1));
        assertThat(move(UUID.randomUUID(), "0", day.plusDays(3)))
                .hasStatus(409)
                .bodyText()
                .contains("Nel frattempo", "ore 15:00");
        assertThat(move(UUID.randomUUID(), "1", LocalDate.now(clock).minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("deve ancora venire");
    }

    @Test
    void it_goes_into_a_calendar_and_out_of_it() {
        assertThat(tables.get("sindaco", meeting + "/incontro.ics"))
                .bodyText()
                .contains("METHOD:PUBLISH", "SEQUENCE:0", id, "LOCATION:Sala");
        for (int sent = 0; sent < 2; sent++) {
            tables.post("ufficio", meeting + "/annullamento", "why", "Neve", "notice", notice.toString());
        }
        assertThat(told("ufficio")).hasSize(2);
        assertThat(tables.get("ufficio", Post.href(notice))).bodyText().contains("Annullato", "Neve");
        assertThat(tables.get("sindaco", meeting + "/incontro.ics"))
                .bodyText()
                .contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(move(UUID.randomUUID(), "1", day)).hasStatus(409);
    }

    @Test
    void called_with_a_notice_it_is_told_to_all() {
        tables.post(
                "ufficio",
                group + "/incontri",
                "id",
                notice.toString(),
                "on",
                day.toString(),
                "starts",
                "9",
                "place",
                "Sala",
                "agenda",
                "Varie",
                "tell",
                "1");
        assertThat(told("ufficio")).hasSize(2);
    }
}

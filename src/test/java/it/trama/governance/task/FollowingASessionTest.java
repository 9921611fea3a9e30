package it.trama.governance.task;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class FollowingASessionTest {

    private static final String HOME = "/governance/attivita";

    @Autowired
    Chamber chamber;

    @Autowired
    CallMonthly monthly;

    @Autowired
    it.trama.trust.signin.As as;

    @Autowired
    Clock clock;

    private String given(UUID session) {
        UUID id = UUID.randomUUID();
        String[] fields = {
            "id",
            id.toString(),
            "session",
            session.toString(),
            "title",
            "Scrivere alla Regione " + id,
            "owner",
            "Ufficio di Piano",
            "due",
            "1/3/2031"
        };
        assertThat(chamber.post(Chamber.SECRETARY, HOME, fields)).hasRedirectedUrl(HOME);
        assertThat(chamber.post(Chamber.SECRETARY, HOME, fields)).hasRedirectedUrl(HOME);
        return id.toString();
    }

    @Test
    void it_is_listed_at_the_next_session_of_the_same_body_until_it_is_done() {
        var body = chamber.body();
        UUID session = chamber.session(body, -5, "Riparto");
        chamber.change("update governance.sessions set state = 'CONVENED' where id = ?", session);
        String task = given(session);
        UUID next = chamber.session(body, 20, "Riparto");
        UUID elsewhere = chamber.session(chamber.body(), 20, "Altro");
        assertThat(chamber.get("sindaco", HOME + "?seduta=" + next)).bodyText().contains(task);
        assertThat(chamber.get("sindaco", HOME + "?seduta=" + elsewhere))
                .bodyText()
                .doesNotContain(task);
        chamber.post(Chamber.SECRETARY, HOME + "/" + task, "move", "DONE", "note", "lettera inviata", "version", "0");
        assertThat(chamber.get("sindaco", HOME + "?seduta=" + next)).bodyText().doesNotContain(task);
        assertThat(chamber.get("sindaco", HOME)).bodyText().contains(task, "lettera inviata");
        chamber.post(Chamber.SECRETARY, HOME + "/" + task, "move", "DROPPED", "note", "inutile", "version", "0");
        assertThat(chamber.list(
                        Boolean.class, "select done_on is not null from governance.tasks where id = ?::uuid", task))
                .containsExactly(true);
        chamber.post(Chamber.SECRETARY, HOME + "/" + task, "move", "REOPENED", "version", "1");
        assertThat(chamber.get("sindaco", HOME + "?seduta=" + next)).bodyText().contains(task);
    }

    @Test
    void it_is_let_go_only_with_a_reason_and_given_only_whole() {
        UUID session = chamber.session(chamber.body(), -5, "Riparto");
        String task = given(session);
        assertThat(chamber.post(Chamber.SECRETARY, HOME + "/" + task, "move", "DROPPED", "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi perché si lascia.");
        chamber.post(Chamber.SECRETARY, HOME + "/" + task, "move", "DROPPED", "note", "non serve", "version", "0");
        assertThat(chamber.get("sindaco", HOME)).bodyText().contains("non serve");
        assertThat(chamber.post(Chamber.SECRETARY, HOME))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi chi la fa.");
        assertThat(chamber.post("sindaco", HOME)).hasStatus(404);
    }

    @Test
    void who_meets_every_month_is_due_to_be_called_until_it_is() {
        var body = chamber.body();
        chamber.change("update governance.bodies set monthly = true where id = ?", body.id());
        LocalDate month = LocalDate.now(clock).plusDays(20);
        as.run(Chamber.SECRETARY, () -> {
            monthly.handle(month);
            return true;
        });
        UUID source = CallMonthly.source(body.id(), month);
        assertThat(chamber.list(String.class, "select title from duty.duties where id = ? and done_on is null", source))
                .singleElement()
                .asString()
                .startsWith("Convocare Assemblea");
        UUID session = chamber.session(body, 20, "Riparto");
        chamber.change("update governance.sessions set state = 'CONVENED' where id = ?", session);
        as.run(Chamber.SECRETARY, () -> {
            monthly.handle(month);
            return true;
        });
        assertThat(chamber.list(Boolean.class, "select done_on is not null from duty.duties where id = ?", source))
                .containsExactly(true);
        chamber.change("update governance.bodies set monthly = false where id = ?", body.id());
    }
}

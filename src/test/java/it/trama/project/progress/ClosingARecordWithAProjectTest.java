package it.trama.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Closing a record says what is still open on it, in the module where it is dealt with. */
@TramaTest
class ClosingARecordWithAProjectTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Clock clock;

    private MvcTestResult post(String address, String... fields) {
        var request = http.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user("assistente")).exchange();
    }

    /** In charge of Anna Rossetti since today, with a project that runs. */
    private SignedProjects.Signed inCharge() {
        LocalDate today = LocalDate.now(clock);
        var signed = projects.running(today.minusMonths(1), today.plusMonths(5));
        assertThat(post(
                        "/persone/" + signed.person() + "/presa-in-carico",
                        "id",
                        UUID.randomUUID().toString(),
                        "area",
                        "ADULTS",
                        "manager",
                        DemoStaff.id("user", "assistente").toString(),
                        "team",
                        DemoStaff.id("team", "T6").toString(),
                        "from",
                        today.toString()))
                .hasStatus3xxRedirection();
        return signed;
    }

    private MvcTestResult close(UUID record, String... left) {
        String[] fields = {
            "day", LocalDate.now(clock).toString(), "reason", "GOALS_REACHED", "situation", "AUTONOMY", "note", "bene"
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + left.length);
        System.arraycopy(left, 0, all, fields.length, left.length);
        return post("/cartelle/" + record + "/chiusura", all);
    }

    @Test
    void the_project_that_runs_is_listed_and_holds_the_closing_until_it_is_left_knowingly() {
        var signed = inCharge();
        assertThat(http.get().uri("/cartelle/" + signed.record() + "/chiusura").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Progetto firmato e ancora in corso: Tornare a lavorare", "/progetti/" + signed.project());
        assertThat(close(signed.record())).hasStatus(422).bodyText().contains("Resta");
        assertThat(close(signed.record(), "left", "Progetto firmato e ancora in corso: Tornare a lavorare"))
                .hasStatus3xxRedirection();
    }

    /** Saved and not signed; answers its id. */
    private UUID draftSheet(UUID record) {
        UUID sheet = UUID.randomUUID();
        String all = "id,%s,instrument,vulnerability,day,2026-11-02,do,save".formatted(sheet);
        assertThat(post("/cartelle/" + record + "/valutazioni", all.split(",", -1)))
                .hasStatus3xxRedirection();
        return sheet;
    }

    @Test
    void one_thing_left_open_may_have_commas_in_its_text() {
        var signed = inCharge();
        UUID sheet = draftSheet(signed.record());
        String today = LocalDate.now(clock).toString();
        post("/progetti/" + signed.project() + "/chiusura", "day", today, "outcome", "finito");
        String draft = "Una valutazione non firmata: Continuum della vulnerabilità, 02/11/2026";
        assertThat(http.get().uri("/cartelle/" + signed.record() + "/chiusura").with(as.user("assistente")))
                .bodyText()
                .contains(draft, "/valutazioni/" + sheet)
                .doesNotContain("Tornare a lavorare");
        assertThat(close(signed.record(), "left", draft)).hasStatus3xxRedirection();
    }
}

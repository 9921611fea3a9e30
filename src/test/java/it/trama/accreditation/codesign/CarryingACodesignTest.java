package it.trama.accreditation.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Providers;
import it.trama.accreditation.Providers.Coop;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the notice to the agreement and its amendments; who is not in the register of the third sector is not selected. */
@TramaTest
class CarryingACodesignTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Providers providers;

    @Autowired
    WorkOnCodesign work;

    private final UUID id = UUID.randomUUID();
    private String day = "";

    @BeforeEach
    void a_notice_is_out() {
        day = providers.today().toString();
        var fields =
                Map.of("id", id.toString(), "title", "Doposcuola diffuso", "act", "31", "notice", day, "closes", day);
        assertThat(post("ufficio", "", fields)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String user, String path, Map<String, String> fields) {
        var request = http.post().uri("/accreditamento/coprogettazione" + path).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult apply(Coop body, String received, String runts) {
        return post(
                "ufficio",
                "/" + id + "/candidature",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "body",
                        body.body().toString(),
                        "received",
                        received,
                        "runts",
                        runts,
                        "checked",
                        runts.isEmpty() ? "" : day));
    }

    private MvcTestResult step(String move, String note) {
        var fields = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "note",
                note,
                "on",
                day,
                "text",
                "Incontro e decisione",
                "amount",
                "1.200"));
        if (!move.isEmpty()) {
            fields.put("move", move);
        }
        return post("ufficio", "/" + id + "/passi", fields);
    }

    private MvcTestResult judge(Coop body, String outcome) {
        UUID candidate = as.run("ufficio", () -> work.handle(id)).candidates().stream()
                .filter(c -> c.organisation().equals(body.body()))
                .findFirst()
                .orElseThrow()
                .id();
        return post(
                "ufficio",
                "/" + id + "/esiti",
                Map.of("candidate", candidate.toString(), "outcome", outcome, "reason", "Requisiti"));
    }

    private MvcTestResult page(String user) {
        return http.get()
                .uri("/accreditamento/coprogettazione/" + id)
                .with(as.user(user))
                .exchange();
    }

    @Test
    void goes_from_the_notice_to_the_agreement_and_its_amendments() {
        Coop first = providers.provider("Associazione " + UUID.randomUUID());
        Coop second = providers.provider("Cooperativa " + UUID.randomUUID());
        assertThat(apply(first, day, "APS, rep. 1")).hasStatus3xxRedirection();
        assertThat(apply(second, day, "")).hasStatus3xxRedirection();
        assertThat(apply(second, day, "")).hasStatus(422).bodyText().contains("già candidato");
        assertThat(step("SELECT", "")).hasStatus(422).bodyText().contains("In questa fase");
        step("CLOSE", "");
        assertThat(judge(second, "SELECTED")).hasStatus(422).bodyText().contains("RUNTS");
        assertThat(judge(first, "SELECTED")).hasStatus3xxRedirection();
        assertThat(step("SELECT", "")).hasStatus(422).bodyText().contains("Ogni candidato");
        assertThat(judge(second, "EXCLUDED")).hasStatus3xxRedirection();
        for (String[] next :
                new String[][] {{"SELECT", ""}, {"", "TABLE"}, {"AGREE", ""}, {"", "AMENDMENT"}, {"END", ""}}) {
            assertThat(step(next[0], next[1])).hasStatus3xxRedirection();
        }
        assertThat(page("ufficio")).bodyText().contains("tavolo", "modifica della convenzione", "1.200,00", "conclusa");
        assertThat(page(first.user())).bodyText().contains(first.name()).doesNotContain(second.name());
        assertThat(page("assistente")).bodyText().contains("convenzione").doesNotContain(first.name());
    }

    @Test
    void the_register_of_the_third_sector_can_be_looked_up_later() {
        Coop body = providers.provider("Cooperativa " + UUID.randomUUID());
        apply(body, day, "");
        step("CLOSE", "");
        UUID candidate =
                as.run("ufficio", () -> work.handle(id)).candidates().getFirst().id();
        var fields = Map.of("candidate", candidate.toString(), "runts", "ODV, rep. 7", "checked", day);
        assertThat(post("ufficio", "/" + id + "/runts", fields)).hasStatus3xxRedirection();
        assertThat(judge(body, "SELECTED")).hasStatus3xxRedirection();
        assertThat(page("coordinatore")).bodyText().contains("ODV, rep. 7", "selezionato");
    }

    @Test
    void what_is_late_missing_or_not_the_offices_is_refused() {
        Coop body = providers.provider("Cooperativa " + UUID.randomUUID());
        assertThat(apply(body, providers.today().plusDays(1).toString(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("fuori dai giorni");
        assertThat(post("ufficio", "", Map.of("title", "Senza atto"))).hasStatus(422);
        assertThat(post(
                        body.user(),
                        "/" + id + "/candidature",
                        Map.of("body", body.body().toString(), "received", day, "id", id.toString())))
                .hasStatus(403);
        assertThat(step("", "TABLE")).hasStatus(422);
        assertThat(http.get().uri("/accreditamento/coprogettazione").with(as.user("ufficio")))
                .bodyText()
                .contains("Doposcuola diffuso");
    }
}

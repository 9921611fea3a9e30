package it.trama.assessment.part;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.SharedSheets;
import it.trama.assessment.definition.EveryInstrument;
import it.trama.casefile.RecordHead;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two bodies filled a section; one of them leaves the care team before it signs what all say together. */
@TramaTest
class ClosingWithoutWhoLeftTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    InCharge make;

    @Autowired
    Instruments instruments;

    @Autowired
    SharedSheets shared;

    private RecordHead record;
    private UUID member;
    private final String sheet = "/valutazioni/" + UUID.randomUUID();

    @BeforeEach
    void aSheetOfTwoBodies() {
        record = make.recordInCharge();
        make.team(http, record.id(), "caritas");
        member = make.team(http, record.id(), "coop-servizi");
        var own = section("self");
        own.putAll(Map.of("id", id(), "instrument", "quality-of-life", "day", "2026-11-02", "do", "together"));
        post("assistente", "/cartelle/" + record.id() + "/valutazioni", own);
        entrust("family", "caritas", "THIRD_SECTOR");
        entrust("operator", "coop-servizi", "EDUCATOR");
    }

    private String id() {
        return sheet.substring("/valutazioni/".length());
    }

    private Map<String, String> section(String code) {
        Instrument instrument = instruments.current("quality-of-life");
        return new HashMap<>(EveryInstrument.filled(instrument, List.of(instrument.section(code)), 2));
    }

    private void entrust(String section, String body, String function) {
        var fields = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "holder",
                "o:" + DemoStaff.id("body", body),
                "function",
                function,
                "due",
                "2027-01-20");
        post("assistente", sheet + "/sezioni/" + section, fields);
    }

    private MvcTestResult post(String user, String address, Map<String, String> fields) {
        var request = http.post().uri(address);
        fields.forEach(request::param);
        return request.with(as.user(user)).exchange();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("assistente")).exchange();
    }

    private void fill(String user, String section) {
        var closing = as.inTransaction("assistente", () -> shared.of(UUID.fromString(id())));
        var fields = section(section);
        fields.putAll(Map.of("version", "0", "do", "sign"));
        post(user, "/valutazioni/parti/" + closing.of(section).orElseThrow().id(), fields);
    }

    private MvcTestResult absent(String user, String day, String why) {
        return post("assistente", sheet + "/assenze/" + DemoStaff.id("user", user), Map.of("leftOn", day, "why", why));
    }

    private void bothFillAndOneLeaves() {
        fill("caritas", "family");
        fill("ente", "operator");
        post("caritas", sheet + "/sintesi", Map.of("text", "Insieme", "version", "0", "do", "sign"));
        post("assistente", "/cartelle/" + record.id() + "/equipe/" + member + "/uscita", Map.of());
    }

    @Test
    void the_lead_notes_why_a_signature_is_missing_and_closes() {
        bothFillAndOneLeaves();
        post("assistente", sheet + "/chiusura", Map.of());
        assertThat(get(sheet + "/insieme")).bodyText().contains("Manca la firma di Davide Conti, che non può più");
        assertThat(absent("ente", "2026-11-20", "Ha cambiato ente")).hasRedirectedUrl(sheet + "/insieme");
        assertThat(get(sheet + "/insieme")).bodyText().contains("ha lasciato il 20 novembre 2026. Ha cambiato ente");
        post("assistente", sheet + "/chiusura", Map.of());
        assertThat(get(sheet))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Manca la firma di Davide Conti: ha lasciato il 20 novembre 2026", "annotato da Anna Rossetti");
    }

    @Test
    void who_may_still_sign_is_waited_for() {
        fill("caritas", "family");
        fill("ente", "operator");
        assertThat(get(sheet + "/insieme")).bodyText().doesNotContain("non può più firmare");
        assertThat(absent("ente", "2026-11-20", "Non risponde"))
                .hasStatus(422)
                .bodyText()
                .contains("può ancora firmare");
        assertThat(post(
                        "caritas",
                        sheet + "/assenze/" + DemoStaff.id("user", "ente"),
                        Map.of("leftOn", "1/11/2026", "why", "x")))
                .as("only who works on the record")
                .hasStatus(404);
    }

    @Test
    void it_asks_the_day_and_the_reason() {
        bothFillAndOneLeaves();
        assertThat(absent("ente", "domani", "x")).hasStatus(422).bodyText().contains("Scrivi il giorno");
        assertThat(absent("ente", "2026-11-20", " ")).hasStatus(422).bodyText().contains("Scrivi perché");
        assertThat(absent("ente", "2090-01-01", "x")).hasStatus(422).bodyText().contains("nel futuro");
    }

    @Test
    void a_section_that_is_due_is_a_deadline_until_it_is_signed_or_no_day_is_set() {
        String deadlines = "/cartelle/" + record.id() + "/scadenze";
        assertThat(get(deadlines)).bodyText().contains("20/01/2027", "Sezione «", sheet + "/insieme");
        fill("caritas", "family");
        assertThat(get(deadlines)).bodyText().contains("Lucia Bassi");
        var again = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "holder",
                "o:" + DemoStaff.id("body", "coop-servizi"),
                "function",
                "EDUCATOR");
        post("assistente", sheet + "/sezioni/operator", again);
        String operator =
                instruments.current("quality-of-life").section("operator").title();
        assertThat(get(deadlines)).bodyText().doesNotContain(operator);
    }

    @Test
    void a_part_that_is_saved_leaves_its_trace_on_the_person() {
        fill("caritas", "family");
        assertThat(get("/persone/" + record.person() + "/accessi-ai-dati"))
                .hasStatusOk()
                .bodyText()
                .contains("Caritas");
    }
}

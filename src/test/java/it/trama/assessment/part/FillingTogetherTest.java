package it.trama.assessment.part;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.Assessments;
import it.trama.assessment.DomainScore;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.SharedSheets;
import it.trama.assessment.definition.EveryInstrument;
import it.trama.casefile.RecordHead;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class FillingTogetherTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    InCharge make;

    @Autowired
    Instruments instruments;

    @Autowired
    Assessments assessments;

    @Autowired
    SharedSheets shared;

    private RecordHead record;
    private Instrument instrument;
    private final String sheet = UUID.randomUUID().toString();

    @BeforeEach
    void aDraftWhoseFamilyAndOperatorPartsAreEntrusted() {
        record = make.recordInCharge();
        instrument = instruments.current("quality-of-life");
        make.team(http, record.id(), "caritas");
        make.team(http, record.id(), "coop-servizi");
        begin();
        entrust("family", "caritas", "THIRD_SECTOR");
        entrust("operator", "coop-servizi", "EDUCATOR");
    }

    private MvcTestResult post(String user, String address, Map<String, String> fields) {
        var request = http.post().uri(address);
        fields.forEach(request::param);
        return request.with(as.user(user)).exchange();
    }

    private void begin() {
        var own = section("self", 2);
        own.putAll(Map.of("id", sheet, "instrument", "quality-of-life", "day", "2026-11-02", "do", "together"));
        assertThat(post("assistente", "/cartelle/" + record.id() + "/valutazioni", own))
                .hasRedirectedUrl("/valutazioni/" + sheet + "/insieme");
    }

    private Map<String, String> section(String code, int which) {
        return new HashMap<>(EveryInstrument.filled(instrument, List.of(instrument.section(code)), which));
    }

    private void entrust(String section, String body, String function) {
        String holder = "o:" + DemoStaff.id("body", body);
        post(
                "assistente",
                "/valutazioni/" + sheet + "/sezioni/" + section,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "holder",
                        holder,
                        "function",
                        function,
                        "due",
                        "2026-12-20"));
    }

    private String part(String section) {
        var closing = as.inTransaction("assistente", () -> shared.of(UUID.fromString(sheet)));
        return "/valutazioni/parti/" + closing.of(section).orElseThrow().id();
    }

    private MvcTestResult fill(String user, String section, int version, int which, String action) {
        var fields = section(section, which);
        fields.putAll(Map.of("version", Integer.toString(version), "do", action));
        return post(user, part(section), fields);
    }

    private MvcTestResult synthesis(String user, int version, String text) {
        return post(
                user,
                "/valutazioni/" + sheet + "/sintesi",
                Map.of("text", text, "version", Integer.toString(version), "do", "sign"));
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void a_body_sees_its_section_and_nothing_else_of_the_sheet() {
        assertThat(get("caritas", "/")).bodyText().contains(part("family"));
        assertThat(get("caritas", part("family")))
                .hasStatusOk()
                .bodyText()
                .contains("Con gli occhi della famiglia")
                .doesNotContain("parole di self-words", "Con gli occhi di un operatore");
        assertThat(get("caritas", part("operator"))).hasStatus(404);
        assertThat(get("caritas", "/valutazioni/" + sheet)).hasStatus(404);
        assertThat(fill("caritas", "operator", 0, 1, "draft")).hasStatus(404);
        for (String stranger : List.of("assistente2", "ufficio", "sindaco", "admin", "dpo")) {
            assertThat(get(stranger, part("family"))).hasStatus(404);
            assertThat(get(stranger, "/valutazioni/" + sheet + "/insieme")).hasStatus(404);
        }
    }

    @Test
    void two_save_side_by_side_and_two_who_save_the_same_section_choose() {
        assertThat(fill("caritas", "family", 0, 0, "draft")).hasStatus3xxRedirection();
        assertThat(fill("ente", "operator", 0, 3, "draft")).hasStatus3xxRedirection();
        assertThat(get("caritas", part("family"))).bodyText().contains("parole di family-words");
        assertThat(get("ente", part("operator"))).bodyText().contains("parole di operator-words");
        assertThat(fill("assistente", "family", 0, 3, "draft"))
                .hasStatus(409)
                .bodyText()
                .contains("Lucia Bassi", "choice.q-life-family.physical.satisfaction");
        assertThat(fill("assistente", "family", 1, 3, "draft")).hasStatus3xxRedirection();
    }

    @Test
    void what_is_signed_stays_and_all_of_it_is_frozen_by_the_synthesis_that_all_sign() {
        fill("caritas", "family", 0, 0, "sign");
        assertThat(fill("caritas", "family", 1, 3, "sign")).hasStatus(422);
        assertThat(get("assistente", "/valutazioni/" + sheet + "/insieme"))
                .bodyText()
                .contains("Manca la firma della sezione «Con gli occhi di un operatore»");
        fill("ente", "operator", 0, 4, "sign");
        synthesis("assistente", 0, "Una prima sintesi");
        assertThat(synthesis("caritas", 0, "Un'altra sintesi")).hasStatus(409);
        synthesis("caritas", 1, "Vuole vivere vicino alla sorella");
        post("assistente", "/valutazioni/" + sheet + "/chiusura", Map.of());
        assertThat(assessedOn("assistente")).as("the operator has not agreed").isEmpty();
        synthesis("ente", 2, "Vuole vivere vicino alla sorella");
        post("assistente", "/valutazioni/" + sheet + "/chiusura", Map.of());
        assertThat(assessedOn("assistente")).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(get("assistente", "/valutazioni/" + sheet))
                .hasStatusOk()
                .bodyText()
                .contains("Vuole vivere vicino alla sorella", "Lucia Bassi", "Davide Conti", "parole di family-words");
        assertThat(synthesis("caritas", 2, "Cambio idea")).hasStatus(404);
    }

    private List<LocalDate> assessedOn(String user) {
        return as.inTransaction(user, () -> assessments.all(record.id(), "quality-of-life")).stream()
                .map(Assessments.Latest::assessedOn)
                .toList();
    }

    @Test
    void the_domains_have_the_score_of_each_viewpoint() {
        fill("caritas", "family", 0, 0, "sign");
        fill("ente", "operator", 0, 4, "sign");
        synthesis("caritas", 0, "Insieme");
        synthesis("ente", 1, "Insieme");
        post("assistente", "/valutazioni/" + sheet + "/chiusura", Map.of());
        List<DomainScore> scores =
                as.inTransaction("assistente", () -> assessments.domainScores(record.id(), LocalDate.of(2026, 1, 1)));
        assertThat(scores)
                .hasSize(24)
                .filteredOn(s -> s.domain().equals("rights"))
                .satisfiesExactly(
                        s -> assertThat(s.viewpoint() + s.value()).isEqualTo("self3"),
                        s -> assertThat(s.viewpoint() + s.value()).isEqualTo("family1"),
                        s -> assertThat(s.viewpoint() + s.value()).isEqualTo("operator5"));
        assertThat(scores).allSatisfy(s -> {
            assertThat(s.min()).isEqualByComparingTo("1");
            assertThat(s.max()).isEqualByComparingTo("5");
        });
    }
}

package it.trama.assessment.part;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.SharedSheets;
import it.trama.assessment.definition.EveryInstrument;
import it.trama.casefile.RecordHead;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A section of health data in a sheet of the open compartment: a colleague of the team works on the sheet and does not read that section. */
@TramaTest
class ClosedSectionTest {

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

    @Autowired
    PartRows parts;

    @Autowired
    JdbcClient db;

    private RecordHead record;
    private final UUID sheet = UUID.randomUUID();
    private Closing.Part health;

    @BeforeEach
    void aProfileWithItsHealthSection() {
        record = make.recordInCharge();
        Instrument instrument = instruments.current("social-profile");
        begin(instrument);
        health = as.inTransaction("assistente", () -> shared.of(sheet))
                .of("health")
                .orElseThrow();
        var answers = EveryInstrument.filled(instrument, List.of(instrument.section("health")), 1);
        answers.putAll(Map.of("version", "0", "do", "draft", "q-health-note", "una diagnosi"));
        post("assistente", "/valutazioni/parti/" + health.id(), answers);
        make.colleague(record.id(), "coordinatore");
    }

    private void begin(Instrument instrument) {
        var open = instrument.sections().stream()
                .filter(s -> !s.code().equals("health"))
                .toList();
        var fields = EveryInstrument.filled(instrument, open, 1);
        fields.putAll(
                Map.of("id", sheet.toString(), "instrument", instrument.code(), "day", "2026-11-02", "do", "sign"));
        post("assistente", "/cartelle/" + record.id() + "/valutazioni", fields);
    }

    private void post(String user, String address, Map<String, String> fields) {
        var request = http.post().uri(address);
        fields.forEach(request::param);
        request.with(as.user(user)).exchange();
    }

    @Test
    void who_works_in_the_open_compartment_knows_of_it_and_reads_nothing() {
        assertThat(http.get().uri("/valutazioni/{id}/insieme", sheet).with(as.user("coordinatore")))
                .hasStatusOk()
                .bodyText()
                .contains("Salute")
                .doesNotContain("una diagnosi");
        assertThat(http.get().uri("/valutazioni/parti/{id}", health.id()).with(as.user("coordinatore")))
                .hasStatus(404);
        assertThat(as.inTransaction("coordinatore", () -> parts.find(health.id())))
                .isEmpty();
        assertThat(as.inTransaction("assistente", () -> parts.find(health.id())))
                .isPresent();
    }

    private void entrustToCaritas() {
        post(
                "coordinatore",
                "/valutazioni/" + sheet + "/sezioni/health",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "holder",
                        "o:" + DemoStaff.id("body", "caritas"),
                        "function",
                        "NURSE"));
    }

    @Test
    void who_leaves_the_team_loses_the_part_entrusted_to_them() {
        UUID member = make.team(http, record.id(), "caritas");
        entrustToCaritas();
        assertThat(as.inTransaction("caritas", () -> parts.find(health.id()))).isPresent();
        post("coordinatore", "/cartelle/" + record.id() + "/equipe/" + member + "/uscita", Map.of());
        assertThat(as.inTransaction("caritas", () -> parts.find(health.id()))).isEmpty();
        assertThat(as.inTransaction("caritas", this::anythingOfTheRecord)).isFalse();
        assertThat(http.get().uri("/valutazioni/parti/{id}", health.id()).with(as.user("caritas")))
                .hasStatus(404);
    }

    private boolean anythingOfTheRecord() {
        return db.sql("""
                        select exists (select from assessment.parts where record_id = :record)
                            or exists (select from assessment.parts_of(:sheet))
                            or exists (select from casefile.social_records where id = :record)
                            or trust.may(:record, 'HEALTH', 1)
                        """)
                .param("record", record.id())
                .param("sheet", sheet)
                .query(Boolean.class)
                .single();
    }

    @Test
    void the_body_that_it_is_entrusted_to_reads_it_and_not_the_rest() {
        make.team(http, record.id(), "caritas");
        assertThat(as.inTransaction("caritas", () -> parts.find(health.id()))).isEmpty();
        entrustToCaritas();
        assertThat(as.inTransaction("caritas", () -> parts.find(health.id()))).isPresent();
        assertThat(http.get().uri("/valutazioni/{id}", sheet).with(as.user("caritas")))
                .hasStatus(404);
        assertThat(as.inTransaction("coordinatore", () -> parts.find(health.id())))
                .isEmpty();
        assertThat(List.of("assistente2", "ente", "ufficio"))
                .allSatisfy(user -> assertThat(as.inTransaction(user, () -> parts.find(health.id())))
                        .isEmpty());
    }
}

package it.trama.fund.stage;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plan office's forms about a line, through HTTP. */
@TramaTest
class WritingOnALineTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    JdbcClient db;

    String fund = "";
    UUID line = new UUID(0, 0);

    @BeforeEach
    void a_line_of_a_far_year() {
        fund = own.fund(2041);
        line = own.line(fund, 2041);
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "day", "15/03/2019"));
        fields.putAll(typed);
        var request = http.post().uri("/fondi" + address).with(as.user("ufficio"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri("/fondi" + address).with(as.user(user)).exchange();
    }

    private MvcTestResult stage(String stage, String amount) {
        return post("/linee/%s/movimento".formatted(line), Map.of("stage", stage, "amount", amount));
    }

    private UUID last(String kind) {
        return db.sql("select id from fund.movements where line_id = :line and kind = :kind order by id desc limit 1")
                .param("line", line)
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    @Test
    void money_comes_stage_by_stage_and_never_more_than_the_stage_before() {
        assertThat(stage("ESTIMATED", "1.000,00")).hasStatus3xxRedirection();
        assertThat(stage("COLLECTED", "1")).hasStatus(422).bodyText().contains("fino a quanto è assegnato");
        assertThat(stage("ASSIGNED", "800,00")).hasStatus3xxRedirection();
        assertThat(stage("COLLECTED", "500,00")).hasStatus3xxRedirection();
        assertThat(stage("TRANSFERRED", "500,01")).hasStatus(422).bodyText().contains("restano 500,00");
        assertThat(stage("TRANSFERRED", "400,00")).hasStatus3xxRedirection();
        assertThat(get("sindaco", "/linee/" + line))
                .hasStatusOk()
                .bodyText()
                .contains("1.000,00 €", "800,00 €", "500,00 €", "400,00 €", "Trasferito all'Azienda")
                .doesNotContain("Registra un movimento");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_written() {
        assertThat(stage("ASSIGNED", "dodici")).hasStatus(422).bodyText().contains("amount-error");
        assertThat(stage("", "12")).hasStatus(422).bodyText().contains("Scegli che cosa registri");
        assertThat(post(
                        "/linee/%s/movimento".formatted(line),
                        Map.of("stage", "ASSIGNED", "amount", "1", "day", "1/1/2199")))
                .hasStatus(422)
                .bodyText()
                .contains("nel futuro");
        assertThat(post("/linee/%s/storna".formatted(line), Map.of())).hasStatus(404);
        assertThat(own.balance(line, "assigned")).isEqualByComparingTo("0");
    }

    @Test
    void sent_twice_is_written_once() {
        var typed = Map.of(
                "stage", "ASSIGNED", "amount", "10", "id", UUID.randomUUID().toString());
        assertThat(post("/linee/%s/movimento".formatted(line), typed)).hasStatus3xxRedirection();
        assertThat(post("/linee/%s/movimento".formatted(line), typed)).hasStatus3xxRedirection();
        assertThat(own.balance(line, "assigned")).isEqualByComparingTo("10");
    }

    @Test
    void a_movement_is_reversed_once_with_its_reason_and_stays_struck() {
        stage("ASSIGNED", "10");
        UUID movement = last("ASSIGNED");
        String address = "/movimenti/%s/storna".formatted(movement);
        assertThat(get("ufficio", address)).hasStatusOk().bodyText().contains("Assegnazione di 10,00");
        assertThat(post(address, Map.of("note", ""))).hasStatus(422).bodyText().contains("Scrivi il motivo");
        assertThat(post(address, Map.of("note", "Decreto sbagliato"))).hasStatus3xxRedirection();
        assertThat(post(address, Map.of("note", "Di nuovo")))
                .hasStatus(422)
                .bodyText()
                .contains("già stornato");
        assertThat(get("sindaco", "/linee/%s/mastro".formatted(line)))
                .hasStatusOk()
                .bodyText()
                .contains("<del>Assegnazione</del>", "#m-" + movement, "Decreto sbagliato")
                .doesNotContain("/storna");
        assertThat(get("sindaco", "/linee/%s/mastro.csv?tipo=ASSIGNED".formatted(line)))
                .hasStatusOk()
                .bodyText()
                .contains("Assegnazione;10,00", "Storno;-10,00", "Decreto sbagliato");
    }

    @Test
    void what_is_collected_holds_what_was_assigned() {
        stage("ASSIGNED", "10");
        stage("COLLECTED", "10");
        assertThat(post("/movimenti/%s/storna".formatted(last("ASSIGNED")), Map.of("note", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("prima si storna l");
    }

    @Test
    void a_closed_year_takes_nothing_and_who_does_not_write_finds_no_form() {
        own.close(fund, 2041);
        assertThat(stage("ASSIGNED", "10")).hasStatus(422).bodyText().contains("2041 è chiuso");
        assertThat(get("sindaco", "/linee/%s/movimento".formatted(line))).hasStatus(404);
        assertThat(get("caritas", "/linee/%s/mastro".formatted(line))).hasStatus(404);
        assertThat(get("ufficio", "/linee/%s/movimento".formatted(UUID.randomUUID())))
                .hasStatus(404);
    }
}

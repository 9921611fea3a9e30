package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AConsentOnPaperTest {

    private static final String TEXTS = "/amministrazione/testi-dei-consensi";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private MvcTestResult signed(UUID record, UUID id, String until) {
        byte[] paper = "Acconsento. Firmato a mano.".getBytes(StandardCharsets.UTF_8);
        return http.post()
                .uri("/cartelle/{id}/consensi", record)
                .multipart()
                .file(new MockMultipartFile("paper", "consenso firmato.txt", "text/plain", paper))
                .param("id", id.toString())
                .param("exchange", "HELP_CHECK")
                .param("tier", "MINIMAL")
                .param("given.text", "1/it")
                .param("given.means", "PAPER")
                .param("given.by", "PERSON")
                .param("until", until)
                .with(as.user("assistente"))
                .exchange();
    }

    private String get(String user, String address) throws Exception {
        return http.get()
                .uri(address)
                .with(as.user(user))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private int told(UUID person) {
        return as.inTransaction(
                        "il-ponte",
                        () -> db.sql("select kind from casefile.who_helps(:person)")
                                .param("person", person)
                                .query(String.class)
                                .list())
                .size();
    }

    @Test
    void is_filed_opens_what_it_says_and_closes_at_the_moment_it_is_withdrawn() throws Exception {
        UUID person = make.person();
        make.food(person);
        UUID record = make.inCharge(person, 0);
        UUID consent = UUID.randomUUID();
        assertThat(told(person)).isZero();
        assertThat(signed(record, consent, "")).hasStatus3xxRedirection();
        assertThat(told(person)).isPositive();
        assertThat(get("assistente", "/cartelle/" + record + "/documenti")).contains("Chi aiuta già");
        http.post()
                .uri("/cartelle/{id}/consensi/{consent}/revoca", record, consent)
                .with(as.user("assistente"))
                .exchange();
        assertThat(told(person)).isZero();
        assertThat(get("assistente", "/cartelle/" + record + "/consensi/copia"))
                .contains("ritirato il", "su carta firmata", "Acconsento a che gli enti della rete");
    }

    @Test
    void that_is_over_opens_nothing_and_stands_in_the_person_s_copy() throws Exception {
        UUID person = make.person();
        make.food(person);
        UUID record = make.inCharge(person, 0);
        UUID consent = UUID.randomUUID();
        signed(record, consent, LocalDate.now(clock).plusDays(10).toString());
        assertThat(told(person)).isPositive();
        for (String table : new String[] {"sharing.consents", "casefile.help_bases"}) {
            make.asOwner(
                    "update " + table + " set valid = daterange(current_date - 30, current_date - 1) where id = ?",
                    consent);
        }
        assertThat(told(person)).isZero();
        assertThat(get("assistente", "/cartelle/" + record + "/consensi/copia")).contains("finito il");
        assertThat(http.get().uri("/cartelle/{id}/consensi/copia", record).with(as.user("il-ponte")))
                .hasStatus(404);
    }

    @Test
    void names_the_text_that_was_read_and_the_officer_writes_the_next() throws Exception {
        UUID record = make.inCharge(make.person(), 0);
        signed(record, UUID.randomUUID(), "");
        assertThat(get("dpo", TEXTS)).contains("italiano (versione 1)", "firmato da");
        assertThat(http.get().uri(TEXTS).with(as.user("assistente"))).hasStatus(403);
        assertThat(http.post().uri(TEXTS).with(as.user("dpo")))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il testo.", "un giorno da oggi");
        var sent = http.post()
                .uri(TEXTS)
                .param("exchange", "HELP_CHECK")
                .param("language", "pt")
                .param("since", LocalDate.now(clock).plusYears(1).toString())
                .param("body", "Concordo.")
                .with(as.user("dpo"));
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(get("dpo", TEXTS)).contains("portoghese (versione 1)", "Concordo.");
        assertThat(get("assistente", "/cartelle/" + record + "/consensi")).doesNotContain("Concordo.");
    }
}

package it.trama.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class APersonalLinkTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Tables tables;

    @Autowired
    InvitationRows rows;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private final String id = UUID.randomUUID().toString();
    private final String secret = Secrets.make();
    private final String address = "/invito/" + secret;
    private String group = "";

    @BeforeEach
    void invited() {
        group = tables.group("Migrazioni " + id.substring(0, 8));
        for (int sent = 0; sent < 2; sent++) {
            var made = tables.post(
                    "ufficio",
                    group + "/inviti",
                    "id",
                    id,
                    "secret",
                    secret,
                    "name",
                    "Dina Rossi",
                    "contact",
                    "dina@example.org",
                    "last",
                    LocalDate.now(clock).plusDays(3).toString());
            assertThat(made).hasStatusOk().bodyText().contains(address, "mailto:dina@example.org");
        }
    }

    /** From an address of its own: others try wrong links. */
    private MvcTestResult open(String at) {
        return http.get()
                .uri(at)
                .with(request -> {
                    request.setRemoteAddr("10.1.2.3");
                    return request;
                })
                .exchange();
    }

    private MvcTestResult say(String key, String text) {
        return http.post()
                .uri(address)
                .param("id", key)
                .param("text", text)
                .with(request -> {
                    request.setRemoteAddr("10.1.2.3");
                    return request;
                })
                .exchange();
    }

    @Test
    void opens_the_question_without_signing_in_and_nothing_else() {
        assertThat(open(address))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Che cosa manca a Migrazioni", "Che cosa succede con quello che scrive")
                .doesNotContain("Dina Rossi", "/tavoli", "menu");
    }

    @Test
    void what_is_written_arrives_once_and_is_thanked_for() {
        String key = UUID.randomUUID().toString();
        assertThat(say(key, "Un corso di italiano la sera")).hasRedirectedUrl(address + "?grazie=si");
        assertThat(say(key, "Un corso di italiano la sera")).hasRedirectedUrl(address + "?grazie=si");
        assertThat(open(address + "?grazie=si")).bodyText().contains("Grazie.");
        assertThat(tables.get("ufficio", group + "/contributi"))
                .bodyText()
                .containsOnlyOnce("Un corso di italiano la sera")
                .contains("Senza nome");
        assertThat(tables.get("ufficio", group + "/inviti")).bodyText().contains("1 contributo");
    }

    private MvcTestResult change(String key, String field, String value) {
        return http.post()
                .uri(address)
                .param("mine", key)
                .param(field, value)
                .with(request -> {
                    request.setRemoteAddr("10.1.2.3");
                    return request;
                })
                .exchange();
    }

    @Test
    void who_wrote_corrects_and_takes_back_through_the_same_link() {
        String key = UUID.randomUUID().toString();
        say(key, "Un corso la sera");
        assertThat(open(address)).bodyText().contains("Quello che ha scritto", "Un corso la sera");
        assertThat(change(key, "text", "Un corso la mattina")).hasRedirectedUrl(address + "?grazie=corretto");
        assertThat(open(address)).bodyText().contains("Un corso la mattina", "corretto il");
        assertThat(change(key, "text", " ")).hasStatus(422);
        assertThat(change(key, "withdraw", "1")).hasRedirectedUrl(address + "?grazie=ritirato");
        assertThat(open(address)).bodyText().contains("Ha ritirato").doesNotContain("Un corso la mattina");
        assertThat(tables.get("ufficio", group + "/contributi"))
                .bodyText()
                .contains("Contributo ritirato")
                .doesNotContain("Un corso la");
        assertThat(change(UUID.randomUUID().toString(), "text", "Di altri")).hasStatus(404);
    }

    /** What is read of a page; the rest holds a token of its own. */
    private static String main(MvcTestResult result) throws Exception {
        assertThat(result).hasStatus(404);
        String all = result.getResponse().getContentAsString();
        return all.substring(all.indexOf("<main"));
    }

    @Test
    void wrong_revoked_and_over_are_one_answer() throws Exception {
        String wrong = main(open("/invito/" + Secrets.make()));
        assertThat(wrong).contains("Questo collegamento non funziona");
        tables.post("ufficio", group + "/inviti/" + id + "/revoca");
        assertThat(main(open(address))).isEqualTo(wrong);
        assertThat(main(say(UUID.randomUUID().toString(), "Ancora"))).isEqualTo(wrong);
        assertThat(main(open("/invito/x"))).isEqualTo(wrong);
        LocalDate later = LocalDate.now(clock).plusDays(4);
        assertThat(rows.open(secret, later)).isEmpty();
    }

    @Test
    void ends_with_its_last_day_and_with_the_group() {
        LocalDate last = LocalDate.now(clock).plusDays(3);
        assertThat(rows.open(secret, last)).isPresent();
        assertThat(rows.open(secret, last.plusDays(1))).isEmpty();
        tables.post("ufficio", group + "/chiusura", "closed", "true");
        assertThat(open(address)).hasStatus(404);
    }

    @Test
    void takes_five_within_an_hour() {
        for (int i = 0; i < 5; i++) {
            assertThat(say(UUID.randomUUID().toString(), "Volta " + i)).hasStatus3xxRedirection();
        }
        assertThat(say(UUID.randomUUID().toString(), "Di troppo"))
                .hasStatus(422)
                .bodyText()
                .contains("Riprovi fra un'ora", "Di troppo");
        var later = OffsetDateTime.now(clock).plusMinutes(61);
        var said = new InvitationRows.Said(UUID.randomUUID(), "Dopo", "");
        assertThat(rows.say(secret, said, LocalDate.now(clock), later)).isEqualTo("DONE");
    }

    @Test
    void leaves_only_its_hash_behind_and_not_even_that_is_read() {
        assertThat(say(UUID.randomUUID().toString(), " "))
                .hasStatus(422)
                .bodyText()
                .contains("Scriva la sua");
        long found = as.inTransaction(
                "ufficio",
                () -> db.sql(
                                "select count(*) from workshop.invitations i where to_jsonb(row(i.name, i.contact))::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single());
        assertThat(found).isZero();
        assertThat(as.inTransaction(
                        "ufficio",
                        () -> db.sql("select has_column_privilege('workshop.invitations', 'digest', 'select')")
                                .query(Boolean.class)
                                .single()))
                .isFalse();
        assertThat(tables.get("assistente", group + "/inviti")).hasStatus(404);
        assertThat(tables.post("ufficio", group + "/inviti", "last", "1/1/2000"))
                .hasStatus(422);
    }
}

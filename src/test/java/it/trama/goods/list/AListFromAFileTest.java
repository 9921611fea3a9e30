package it.trama.goods.list;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AListFromAFileTest {

    private static final String USER = "ente2";
    private static final String HEAD = "cognome;nome;data_nascita;codice_fiscale;persone;pacchi;nota;senza_nome\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private MvcTestResult send(UUID id, String lines) {
        return http.post()
                .uri("/viveri/destinatari/file")
                .multipart()
                .file("file", (HEAD + lines).getBytes(StandardCharsets.UTF_8))
                .param("id", id.toString())
                .with(as.user(USER))
                .exchange();
    }

    private MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    private long joined(String label) {
        return as.inTransaction(
                USER,
                () -> db.sql("select count(person_id) from goods.recipients where label = :label and left_on is null")
                        .param("label", label)
                        .query(Long.class)
                        .single());
    }

    private long listed() {
        return as.inTransaction(
                USER,
                () -> db.sql("select count(*) from goods.recipients where label like :mark and left_on is null")
                        .param("mark", "%" + mark + "%")
                        .query(Long.class)
                        .single());
    }

    @Test
    void takes_the_good_lines_and_sends_the_wrong_ones_back_with_their_reason() {
        String lines =
                "Anna%1$s;Prova;3/5/1980;;3;2;scale;\n;cane %1$s;;;;;;si\nBruno%1$s;Prova;;RSSMRA;;;;\n".formatted(mark)
                        + "anna%1$s;prova;;;;;;\nCarla%1$s;Prova;;;0;;;\n;;;;2;;;\n".formatted(mark);
        assertThat(send(UUID.randomUUID(), lines)).hasStatus3xxRedirection();
        assertThat(listed()).isEqualTo(2);
        assertThat(get(USER, "/viveri/destinatari"))
                .bodyText()
                .contains("Anna" + mark + " Prova", "persone 3, pacchi 2", "senza nome");
        assertThat(get(USER, "/viveri/destinatari/file")).bodyText().contains("già alla riga 2", "Carla" + mark);
        assertThat(get(USER, "/viveri/destinatari/file/da-correggere.csv"))
                .bodyText()
                .contains("senza_nome;errore", "Il codice fiscale non è giusto", "da 1 a 30", "Scrivi il nome")
                .doesNotContain("cane " + mark);
        assertThat(get(USER, "/viveri/destinatari/file/modello.csv")).bodyText().contains("cognome;nome");
    }

    @Test
    void sent_twice_adds_nobody_twice_whichever_way_it_is_sent() {
        String lines = "Dino%1$s;Prova;;;;;;\n;gatto %1$s;;;;;;si\n".formatted(mark);
        UUID id = UUID.randomUUID();
        send(id, lines);
        send(id, lines);
        assertThat(send(UUID.randomUUID(), lines)).hasStatus3xxRedirection();
        assertThat(listed()).isEqualTo(2);
        String more = "DINO%1$s;PROVA;;;;;;\nElsa%1$s;Prova;;;;;;\n".formatted(mark);
        send(UUID.randomUUID(), more);
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void joins_a_person_as_the_form_does_and_says_nothing_of_it() {
        UUID person = make.person();
        String family = CasefileFixtures.familyName(person);
        send(UUID.randomUUID(), family + ";Prova;3/5/1980;;;;;\nFabio" + mark + ";Prova;3/5/1980;;;;;\n");
        assertThat(joined(family + " Prova")).isEqualTo(1);
        assertThat(joined("Fabio" + mark + " Prova")).isZero();
        assertThat(get(USER, "/viveri/destinatari/file")).bodyText().doesNotContain(person.toString());
    }

    @Test
    void a_code_that_is_not_of_the_birth_date_comes_back() {
        String code = FiscalCode.compute("Rossi", "Gina", LocalDate.of(1980, 5, 3), Sex.FEMALE, "D150")
                .value();
        send(UUID.randomUUID(), "Gina%1$s;Rossi;4/5/1980;%2$s;;;;\nIda%1$s;Rossi;;%2$s;;;;\n".formatted(mark, code));
        assertThat(listed()).isEqualTo(1);
        assertThat(get(USER, "/viveri/destinatari/file")).bodyText().contains("non è quella del codice fiscale");
    }

    @Test
    void what_is_no_list_is_refused_beside_the_field_and_only_who_gives_sends_one() {
        assertThat(send(UUID.randomUUID(), "")).hasStatus(422).bodyText().contains("da 1 a 2.000 righe");
        assertThat(http.post().uri("/viveri/destinatari/file").with(as.user(USER)))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli il file");
        assertThat(get("ufficio", "/viveri/destinatari/file")).hasStatus(404);
        send(UUID.randomUUID(), "Lia%1$s;Prova;;;99;;;\n".formatted(mark));
        assertThat(get("notte", "/viveri/destinatari/file/da-correggere.csv"))
                .bodyText()
                .doesNotContain(mark);
    }
}

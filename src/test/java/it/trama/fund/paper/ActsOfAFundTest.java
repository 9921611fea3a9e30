package it.trama.fund.paper;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.stage.OwnFund;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Decrees and deliberations beside a fund's year. */
@TramaTest
class ActsOfAFundTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient db;

    String fund = "";

    @BeforeEach
    void a_fund() {
        fund = own.fund(2075);
    }

    private MvcTestResult send(String user, UUID id, String title, String name, String content) {
        return http.post()
                .uri("/fondi/%s/2075/documenti".formatted(fund))
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("id", id.toString())
                .param("title", title)
                .with(as.user(user))
                .exchange();
    }

    @Test
    void are_added_once_read_by_who_governs_and_kept_from_the_sweeper() {
        UUID id = UUID.randomUUID();
        assertThat(send("ufficio", id, "DGR 2457", "riparto.csv", "a;b\n1;2\n")).hasStatus3xxRedirection();
        assertThat(send("ufficio", id, "DGR 2457", "riparto.csv", "a;b\n1;2\n")).hasStatus3xxRedirection();
        assertThat(papers.of(fund, 2075)).hasSize(1);
        assertThat(http.get().uri("/fondi/%s/2075/documenti".formatted(fund)).with(as.user("sindaco")))
                .hasStatusOk()
                .bodyText()
                .contains("DGR 2457", "riparto.csv", "/fondi/documenti/%s/file".formatted(id))
                .doesNotContain("type=\"file\"");
        assertThat(http.get().uri("/fondi/documenti/%s/file".formatted(id)).with(as.user("sindaco")))
                .hasStatusOk()
                .bodyText()
                .contains("1;2");
        assertThat(http.get().uri("/fondi/documenti/%s/file".formatted(id)).with(as.user("caritas")))
                .hasStatus(404);
        String hash = db.sql("select content_hash from fund.attachments where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(papers.among(List.of(hash, "0"))).containsExactly(hash);
    }

    @Test
    void without_title_or_file_or_of_a_kind_that_runs_are_refused_in_words() {
        assertThat(send("ufficio", UUID.randomUUID(), "", "a.csv", "a;b\n"))
                .hasStatus(422)
                .bodyText()
                .contains("title-error");
        assertThat(send("ufficio", UUID.randomUUID(), "Atto", "a.csv", ""))
                .hasStatus(422)
                .bodyText()
                .contains("file-error");
        assertThat(send("ufficio", UUID.randomUUID(), "Atto", "a.html", "<html><script>x</script></html>"))
                .hasStatus(422)
                .bodyText()
                .contains("file-error");
        assertThat(send("sindaco", UUID.randomUUID(), "Atto", "a.csv", "a;b\n")).hasStatus(404);
    }
}

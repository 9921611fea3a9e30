package it.trama.fund.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.fund.FundTotals;
import it.trama.kernel.Money;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A table of funds from two files, on the page and from the command line. */
@TramaTest
class ImportingFundsTest {

    private static final String ROWS = """
            group,fund_code,fund,marker,year,amount_eur
            state_regional,prova_a,Fondo A,,YEAR,100.10
            project,prova_b,Fondo B,**,YEAR,50.00
            """;
    private static final String TOTALS = """
            group,label,year,amount_eur
            state_regional,Statali,YEAR,100.10
            project,Progetti,YEAR,50.00
            total,TOTALE,YEAR,150.10
            """;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    FundTotals totals;

    @Autowired
    ImportVerb verb;

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(String user, String rows, String sums) {
        return http.post()
                .uri("/fondi/importa")
                .multipart()
                .file(file("righe.csv", rows))
                .file(file("totali.csv", sums))
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult post(String address) {
        return http.post().uri(address).with(as.user("ufficio")).exchange();
    }

    @Test
    void is_looked_at_confirmed_and_once_more_changes_nothing() {
        String rows = ROWS.replace("YEAR", "2051");
        MvcTestResult sent = upload("ufficio", rows, TOTALS.replace("YEAR", "2051"));
        String preview = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(http.get().uri(preview).with(as.user("ufficio")))
                .hasStatusOk()
                .bodyText()
                .contains("2051", "150,10 €");
        assertThat(totals.of(2051)).isEmpty();
        assertThat(http.get().uri(preview).with(as.user("sindaco"))).hasStatus(403);
        assertThat(post(preview)).hasStatus3xxRedirection();
        assertThat(post(preview)).hasStatus3xxRedirection();
        assertThat(totals.of("prova_b", 2051).orElseThrow().amounts().estimated())
                .isEqualTo(Money.of("50.00"));
        assertThat(http.get().uri("/fondi?anno=2051").with(as.user("sindaco")))
                .bodyText()
                .contains("Tutti i totali tornano", "150,10 €", "** Progetti a valenza");
        String other = rows.replace("100.10", "100.20");
        assertThat(upload("ufficio", other, TOTALS.replace("YEAR", "2051").replace("0.10", "0.20")))
                .hasStatus(422)
                .bodyText()
                .contains("c&#39;è già, con 100,10 €".replace("&#39;", "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "righe.csv|project,prova_b|fondazioni,prova_b|3|fondazioni",
                "righe.csv|50.00|cinquanta|3|cinquanta",
                "righe.csv|project,prova_b|state_regional,prova_a|3|un solo importo per fondo e anno",
                "totali.csv|150.10|150.20|4|le righe danno 150,10 €",
                "totali.csv|TOTALE,YEAR|TOTALE,20X1|4|20X1",
                "righe.csv|amount_eur|cifra|1|cifra",
                "totali.csv|project,Progetti|state_regional,Progetti|2|le righe danno"
            })
    void is_refused_with_file_line_expected_and_found(String file, String good, String bad, String line, String found) {
        String rows = file.equals("righe.csv") ? ROWS.replace(good, bad) : ROWS;
        String sums = file.equals("totali.csv") ? TOTALS.replace(good, bad) : TOTALS;
        assertThat(upload("ufficio", rows.replace("YEAR", "2053"), sums.replace("YEAR", "2053")))
                .hasStatus(422)
                .bodyText()
                .contains(file, ">" + line + "<", found, "Niente è stato caricato");
        assertThat(totals.of(2053)).isEmpty();
    }

    @Test
    void is_read_as_people_keep_it_with_semicolons_and_commas_in_amounts() {
        String rows = """
                Gruppo;Fondo;Segno;Anno;Importo
                Risorse statali e regionali;Fondo dell'Équipe;;2057;1.100,10
                Risorse progettuali;Progetto C;**;2057;€ 50
                """;
        String sums = """
                Gruppo;Anno;Importo
                Risorse statali e regionali;2057;1.100,10
                Risorse progettuali;2057;50,00
                Totale;2057;1.150,10
                """;
        MvcTestResult sent = upload("ufficio", rows, sums);
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(post(String.valueOf(sent.getResponse().getRedirectedUrl()))).hasStatus3xxRedirection();
        assertThat(totals.of("fondo_dell_equipe", 2057).orElseThrow().amounts().estimated())
                .isEqualTo(Money.of("1100.10"));
        assertThat(upload("ufficio", rows.replace("2057;€ 50", "2057;cinquanta"), sums))
                .hasStatus(422)
                .bodyText()
                .contains("un importo come 1.234,50", "cinquanta");
    }

    @Test
    void without_files_or_one_of_the_two_it_says_what_is_missing() {
        assertThat(post("/fondi/importa")).hasStatus(422).bodyText().contains("gruppo;codice;fondo");
        assertThat(upload("ufficio", ROWS.replace("YEAR", "2053"), "a,b\n1,2\n"))
                .hasStatus(422);
        assertThat(upload("sindaco", ROWS, TOTALS)).hasStatus(403);
        assertThat(post("/fondi/importa/" + UUID.randomUUID())).hasStatus(404);
        assertThat(http.get().uri("/fondi/importa").with(as.user("ufficio"))).hasStatusOk();
    }

    @Test
    void comes_from_the_command_line_too_and_years_that_are_over_are_closed(@TempDir Path folder) throws IOException {
        Path rows = Files.writeString(folder.resolve("r.csv"), ROWS.replace("YEAR", "2015"));
        Path sums = Files.writeString(folder.resolve("t.csv"), TOTALS.replace("YEAR", "2015"));
        verb.run(List.of(rows.toString(), sums.toString()));
        assertThat(totals.of("prova_a", 2015).orElseThrow().closed()).isTrue();
        Files.writeString(sums, TOTALS.replace("YEAR", "2015").replace("150.10", "1.00"));
        assertThatThrownBy(() -> verb.run(List.of(rows.toString(), sums.toString())))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> verb.run(List.of(folder.toString()))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> verb.run(List.of())).isInstanceOf(StartRefused.class);
    }
}

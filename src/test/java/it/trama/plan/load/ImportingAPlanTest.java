package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On the page and from the command line. */
@TramaTest
class ImportingAPlanTest {

    private static final String HEADER = "code,area,kind,parent_code,title,section\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanItems items;

    @Autowired
    ImportVerb verb;

    @TempDir
    Path folder;

    private MvcTestResult upload(String from, String to, String text) {
        return http.post()
                .uri("/piano/importa")
                .multipart()
                .file(new MockMultipartFile("file", "piano.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("from", from)
                .param("to", to)
                .with(as.user("ufficio"))
                .exchange();
    }

    private MvcTestResult post(String address) {
        return http.post().uri(address).with(as.user("ufficio")).exchange();
    }

    private static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    @Test
    void is_looked_at_first_and_counts_only_when_it_is_confirmed_once() {
        MvcTestResult sent =
                upload("2101", "2103", HEADER + "IMP-1,poverta,obiettivo,,uno,§1\nIMP-2,abitare,azione,IMP-1,due,§1\n");
        assertThat(sent).hasStatus3xxRedirection();
        String address = address(sent);
        assertThat(http.get().uri(address).with(as.user("ufficio")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Piano di Zona 2101-2103", "2 righe: 2 elementi nuovi, 0 cambiati", "Abitare");
        assertThat(items.find("IMP-1")).isEmpty();
        assertThat(post(address)).hasStatus3xxRedirection();
        assertThat(post(address)).hasStatus3xxRedirection();
        assertThat(items.of("2101-2103")).extracting(PlanItem::code).containsExactly("IMP-1", "IMP-2");
        assertThat(http.get()
                        .uri("/piano?ciclo=2101-2103")
                        .with(as.user("sindaco"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Piano di Zona 2101-2103", "IMP-2");
    }

    @Test
    void comes_again_with_other_words_and_in_another_order_before_it_is_approved() {
        post(address(upload(
                "2104",
                "2106",
                HEADER + "RE-1,poverta,azione,,uno,§1\nRE-2,poverta,azione,,due,§1\nRE-3,poverta,azione,,tre,§1\n")));
        post(address(upload("2104", "2106", HEADER + "RE-3,poverta,azione,,terza,§1\nRE-1,poverta,azione,,uno,§1\n")));
        assertThat(items.of("2104-2106")).extracting(PlanItem::code).containsExactly("RE-3", "RE-1", "RE-2");
        assertThat(items.find("RE-3")).map(PlanItem::title).contains("terza");
    }

    @Test
    void is_refused_with_file_line_expected_and_found_and_leaves_nothing() {
        assertThat(upload("2107", "2109", HEADER + "BAD-1,poverta,azione,,uno,§1\nBAD-2,poverta,azione,BAD-9,due,§1\n"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "piano.csv",
                        "un elemento di questo file da cui discendere",
                        "BAD-9",
                        "Niente è stato caricato");
        assertThat(upload("2019", "2021", HEADER + "BAD-1,poverta,azione,,uno,§1\n"))
                .hasStatus(422)
                .bodyText()
                .contains("gli anni del ciclo 2018-2020");
        assertThat(items.find("BAD-1")).isEmpty();
    }

    @Test
    void is_refused_for_a_circle_and_for_two_equal_codes_each_at_its_line() {
        assertThat(upload(
                        "2107",
                        "2109",
                        HEADER + "TWICE-1,poverta,azione,,uno,§1\nTWICE-1,poverta,azione,,due,§1\n"
                                + "ROUND-1,poverta,azione,ROUND-2,tre,§1\nROUND-2,poverta,azione,ROUND-1,quattro,§1\n"))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence(
                        "3 problemi nel file",
                        ">3</td>",
                        "TWICE-1 per la seconda volta",
                        ">4</td>",
                        "ROUND-1 discende da se stesso",
                        ">5</td>",
                        "ROUND-2 discende da se stesso");
        assertThat(items.of("2107-2109")).isEmpty();
    }

    @Test
    void asks_for_years_that_make_a_cycle_and_for_a_file() {
        for (String from : List.of("", "venti", "2110", "2090")) {
            assertThat(upload(from, "2109", HEADER)).hasStatus(422).bodyText().contains("primo e l'ultimo anno");
        }
        assertThat(http.get().uri("/piano/importa").with(as.user("sindaco")).exchange())
                .hasStatus(403);
    }

    @Test
    void is_loaded_from_the_command_line_whole_or_not_at_all() throws IOException {
        Path good = folder.resolve("esiti.csv");
        Files.writeString(
                good, "\ufeffcode,area,objective,outcome,section\nCLI-E1,poverta,obiettivo,esito raggiunto,§1\n");
        Path bad = folder.resolve("piano.csv");
        Files.writeString(bad, HEADER + "CLI-1,poverta,sogno,,uno,§1\n");
        verb.run(List.of("2111-2113", good.toString()));
        assertThat(http.get()
                        .uri("/piano?ciclo=2111-2113")
                        .with(as.user("sindaco"))
                        .exchange())
                .bodyText()
                .contains("esito raggiunto");
        assertThatThrownBy(() -> verb.run(List.of("2111-2113", bad.toString()))).isInstanceOf(StartRefused.class);
        assertThat(items.find("CLI-1")).isEmpty();
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("2111", good.toString()),
                List.of("2111-2113", folder.resolve("niente.csv").toString()))) {
            assertThatThrownBy(() -> verb.run(wrong)).isInstanceOf(StartRefused.class);
        }
    }
}

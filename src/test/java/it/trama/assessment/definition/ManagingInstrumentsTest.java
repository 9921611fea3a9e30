package it.trama.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.Instruments;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ManagingInstrumentsTest {

    private static final String PATH = "/amministrazione/strumenti";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Instruments instruments;

    private final String code = "t-" + UUID.randomUUID().toString().substring(0, 8);

    private String definition(int version, String type) {
        return """
                {"code": "%s", "version": %d, "title": "Scheda di prova %d",
                 "sections": [{"code": "all", "title": "Tutto", "by": ["EDUCATOR"], "questions": [{"code": "a", "type": "%s", "text": "Come va?"}]}]}
                """.formatted(code, version, version, type);
    }

    private MvcTestResult add(String user, String content) {
        return http.post()
                .uri(PATH)
                .param("content", content)
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult use(int version, String from, String to) {
        return http.post()
                .uri(PATH + "/{code}/{version}/uso", code, version)
                .param("from", from)
                .param("to", to)
                .with(as.user("admin"))
                .exchange();
    }

    private List<String> inUse() {
        return instruments.current().stream()
                .filter(i -> i.code().equals(code))
                .map(i -> "v" + i.version())
                .toList();
    }

    @Test
    void a_version_is_added_replaces_the_older_and_is_retired_by_its_day() {
        assertThat(add("admin", definition(1, "TEXT"))).hasStatus3xxRedirection();
        assertThat(inUse()).containsExactly("v1");
        assertThat(add("admin", definition(2, "LINE"))).hasStatus3xxRedirection();
        assertThat(inUse()).containsExactly("v2");
        assertThat(instruments.version(code, 1).title()).isEqualTo("Scheda di prova 1");
        assertThat(use(2, "2020-01-01", "2021-01-01")).hasStatus3xxRedirection();
        assertThat(inUse()).containsExactly("v1");
        assertThat(use(1, "2020-01-01", "2019-01-01")).hasStatus(422);
        assertThat(use(1, "2020-01-01", "2020-01-02")).hasStatus3xxRedirection();
        assertThat(inUse()).isEmpty();
        assertThat(http.get().uri(PATH + "/{code}/2", code).with(as.user("admin")))
                .hasStatusOk()
                .bodyText()
                .contains("Come va?");
    }

    @Test
    void a_wrong_one_is_said_by_place_and_nothing_is_stored() {
        assertThat(add("admin", definition(1, "SLIDER")))
                .hasStatus(422)
                .bodyText()
                .contains("sections[1] › questions[1]", "SLIDER");
        assertThat(inUse()).isEmpty();
        add("admin", definition(1, "TEXT"));
        assertThat(add("admin", definition(1, "LINE")))
                .hasStatus(422)
                .bodyText()
                .contains("ha già una versione 1");
        assertThat(instruments
                        .version(code, 1)
                        .questions()
                        .findFirst()
                        .orElseThrow()
                        .type()
                        .name())
                .isEqualTo("TEXT");
    }

    @Test
    void nobody_but_the_administrator_sees_or_changes_definitions() {
        for (String user : List.of("assistente", "caritas", "ufficio", "dpo")) {
            assertThat(add(user, definition(1, "TEXT"))).hasStatus(404);
            assertThat(http.get().uri(PATH).with(as.user(user))).hasStatus(404);
            assertThat(http.get().uri(PATH + "/vulnerability/1").with(as.user(user)))
                    .hasStatus(404);
        }
        assertThat(inUse()).isEmpty();
    }

    private MvcTestResult codes(String csv) {
        return http.post()
                .multipart()
                .uri(PATH + "/codici/ICD10")
                .file(new MockMultipartFile(
                        "file", "icd.csv", "text/csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .with(as.user("admin"))
                .exchange();
    }

    private MvcTestResult find(String words) {
        return http.get()
                .uri("/valutazioni/codici?lista=ICD10&cerca={w}", words)
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void codes_are_found_by_code_and_by_word_and_a_loaded_list_takes_the_place_of_the_short_one_whole() {
        assertThat(find("autis")).bodyText().contains("F84");
        assertThat(codes("F84;Spettro autistico\nsbagliato;X"))
                .hasStatus(422)
                .bodyText()
                .contains("riga 2");
        assertThat(find("autis")).bodyText().contains("dello spettro autistico");
        assertThat(codes("F84;Autismo, elenco caricato\nF84.0;Autismo infantile"))
                .hasStatus3xxRedirection();
        assertThat(find("f84")).bodyText().contains("elenco caricato", "F84.0");
    }
}

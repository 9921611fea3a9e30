package it.trama.insight.defining;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AddingAnIndicatorTest {

    private static final String ADDRESS = "/cruscotto/indicatori/nuovo";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private static String definition(String code, int version) {
        return """
                {"code": "%s", "version": %d,
                 "words": {"name": "Incontri dei tavoli %s", "question": "Quanti?", "meaning": "Incontri tenuti.", "source": "prova"},
                 "level": "OUTPUT", "unit": {"name": "incontri", "decimals": 0},
                 "formula": {"of": {"fact": "group_meetings", "measure": "COUNT", "number": "",
                                    "filters": [{"dimension": "service", "operator": "IS", "values": ["TABLE"]}]},
                             "times": 1, "over": []},
                 "splits": ["administrators"]}
                """.formatted(code, version, code);
    }

    private static String code() {
        return "tavoli-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private MvcTestResult send(String user, String address, String text) {
        return http.post()
                .uri(address)
                .param("testo", text)
                .param("anno", "1987")
                .with(as.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void takes_no_code_the_office_writes_it_tries_it_and_it_is_there() {
        String code = code();
        String text = definition(code, 1);
        assertThat(send("ufficio", ADDRESS, text))
                .hasStatusOk()
                .bodyText()
                .contains("quante righe di «Incontri di cantieri", "workshop.pub_meeting_facts", "incontri</strong>");
        assertThat(get("sindaco", "/cruscotto/indicatori/" + code)).hasStatus(404);

        assertThat(send("ufficio", ADDRESS + "/conferma", text)).hasRedirectedUrl("/cruscotto/indicatori/" + code);
        assertThat(send("ufficio", ADDRESS + "/conferma", text)).hasRedirectedUrl("/cruscotto/indicatori/" + code);

        assertThat(get("sindaco", "/cruscotto/indicatori/" + code + "?anno=1987"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Incontri tenuti.",
                        "t-main-number\">0<",
                        "Definizione in JSON",
                        "\"fact\" : \"group_meetings\"");
    }

    @Test
    void the_list_offers_it_to_the_office() {
        assertThat(get("ufficio", "/cruscotto/indicatori?anno=1987")).bodyText().contains(ADDRESS);
        assertThat(get("sindaco", "/cruscotto/indicatori?anno=1987")).bodyText().doesNotContain(ADDRESS);
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before() {
        String code = code();
        send("ufficio", ADDRESS + "/conferma", definition(code, 1));
        assertThat(send("ufficio", ADDRESS, definition(code, 3)))
                .hasStatus(422)
                .bodyText()
                .contains("version: atteso 2, trovato «3»");
        assertThat(send("ufficio", ADDRESS, definition(code, 2)))
                .bodyText()
                .contains("Prende il posto della versione 1");
        send("ufficio", ADDRESS + "/conferma", definition(code, 2));
        assertThat(get("ufficio", "/cruscotto/indicatori/" + code + "?anno=1987"))
                .bodyText()
                .contains("<dt>Versione della definizione</dt><dd>2</dd>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fact\": \"group_meetings\"|\"fact\": \"tavoli\"|formula.of.fact: atteso uno tra",
                "\"values\": [\"TABLE\"]|\"values\": [\"CENA\"]|formula.of.filters[0].values: atteso uno tra WORKSHOP, TABLE, TEAM, trovato «CENA»",
                "\"level\": \"OUTPUT\"|\"level\": \"ALTO\"|level: atteso uno tra OUTPUT, OUTCOME, IMPACT, trovato «ALTO»",
                "\"decimals\": 0|\"decimali\": 0|unit.decimals: manca",
                "\"splits\": |\"colore\": 1, \"splits\": |colore: campo non previsto; attesi code, formula, level, splits",
                "\"times\": 1,|\"times\": \"uno\",|formula.times: atteso un numero, trovato «uno»",
                "\"splits\":|\"splits\"|riga 7: non è JSON"
            })
    void a_wrong_one_is_refused_with_the_place_and_nothing_is_added(String right, String wrong, String told) {
        String text = definition(code(), 1);
        assertThat(text).contains(right);
        for (String address : new String[] {ADDRESS, ADDRESS + "/conferma"}) {
            assertThat(send("ufficio", address, text.replace(right, wrong)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("da correggere", told.replace("\"", "&quot;"));
        }
    }

    @Test
    void may_come_from_a_file_and_an_empty_page_says_what_to_do() {
        var file = new MockMultipartFile(
                "file", "x.json", "application/json", definition(code(), 1).getBytes(StandardCharsets.UTF_8));
        assertThat(http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(ADDRESS)
                        .file(file)
                        .with(as.user("ufficio"))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Incontri dei tavoli");
        assertThat(send("ufficio", ADDRESS, "")).hasStatus(422).bodyText().contains("incolla il testo");
        assertThat(get("ufficio", ADDRESS)).hasStatusOk().bodyText().contains("group_meetings", "Definizione");
    }

    @Test
    void is_for_the_plan_office_alone() {
        for (String user : new String[] {"sindaco", "coordinatore", "assistente", "dpo"}) {
            assertThat(get(user, ADDRESS)).hasStatus(403);
            assertThat(send(user, ADDRESS, definition(code(), 1))).hasStatus(403);
            assertThat(send(user, ADDRESS + "/conferma", definition(code(), 1))).hasStatus(403);
        }
    }
}

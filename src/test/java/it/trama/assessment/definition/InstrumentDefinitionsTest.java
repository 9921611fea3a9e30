package it.trama.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class InstrumentDefinitionsTest {

    private static final String WRONG = """
                    "type": "TEXT"            | "type": "SLIDER"           | sections[3] › questions[3]: «type» è «SLIDER»
                    "code": "work",           | "code": "home",            | domanda «home» due volte
                    ["income", "home"         | ["wages", "home"           | «total» nomina «wages»
                    ["income", "home"         | ["note", "home"            | «total» nomina «note»
                    "scale": "ties"           | "scale": "tiez"            | scala «tiez»
                    "main": "total"           | "main": "sum"              | principale «sum»
                    "from": 6,                | "from": 12,                | livello «DISTRESS»
                    "from": 0,                | "from": 1,                 | punteggio minimo
                    "from": 18,               | "from": 25,                | oltre il punteggio massimo
                    "required": true          | "requird": true            | «requird» non è previsto qui
                    "intro":                  | "intro": "", "intro":      | riga 5: il testo non è JSON corretto
                    "operation": "SUM"        | "operation": "SUM * 2"     | SUM * 2
                    "by": ["SOCIAL_WORKER"    | "by": ["ASTROLOGER"        | sections[1]: «by» è «ASTROLOGER»
                    "version": 1              | "version": "one"           | manca «version», o non è un numero intero
                    "scale": "days"           | "scale": "days", "when": {"question": "income", "values": ["1"]} | dipende da «income»
                    "scale": "days"           | "scale": "days", "when": {"question": "ties", "values": ["9"]} | valori che «ties» non ha
                    """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = WRONG)
    void a_wrong_definition_refuses_the_start_and_says_where_and_why(String right, String wrong, String reason)
            throws IOException {
        String text = definition().replace(right, wrong);
        assertThat(text).isNotEqualTo(definition());
        assertThatThrownBy(() -> ShippedInstruments.read("vulnerability.v1.json", text))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("instruments/vulnerability.v1.json")
                .hasMessageContaining(reason);
    }

    @Test
    void a_file_has_the_name_of_what_it_defines() throws IOException {
        String text = definition();
        assertThatThrownBy(() -> ShippedInstruments.read("vulnerability.v2.json", text))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vulnerability.v1.json");
    }

    @Test
    void a_score_never_mixes_a_closed_section_with_an_open_one() throws IOException {
        String text = definition().replace("\"code\": \"means\",", "\"code\": \"means\", \"compartment\": \"HEALTH\",");
        assertThatThrownBy(() -> Shipped.read(text)).hasMessageContaining("«total» mescola una sezione riservata");
    }

    private static String definition() throws IOException {
        return new ClassPathResource("instruments/vulnerability.v1.json").getContentAsString(StandardCharsets.UTF_8);
    }
}

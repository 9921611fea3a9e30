package it.trama.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class InstrumentDefinitionsTest {

    @Test
    void the_instruments_of_the_story_are_there() {
        assertThat(new Instruments().current())
                .extracting(Instrument::code)
                .containsExactly("vulnerability", "three-viewpoints");
        assertThat(new Instruments().current("three-viewpoints").questions()).hasSizeBetween(18, 22);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "type": "TEXT"            | "type": "SLIDER"           | SLIDER
                    "code": "work", "type"    | "code": "home", "type"     | domanda «home» due volte
                    ["income", "home"         | ["wages", "home"           | «total» nomina «wages»
                    ["income", "home"         | ["note", "home"            | «total» nomina «note»
                    "scale": "ties"           | "scale": "tiez"            | scala «tiez»
                    "main": "total"           | "main": "sum"              | principale «sum»
                    "from": 6,                | "from": 12,                | livello «DISTRESS»
                    "from": 0,                | "from": 1,                 | punteggio minimo
                    "required": false,        | "requird": false,          | required
                    "intro":                  | "intro": "", "intro":      | Duplicate
                    "operation": "SUM"        | "operation": "SUM * 2"     | SUM * 2
                    """)
    void a_wrong_definition_refuses_the_start_and_says_why(String right, String wrong, String reason)
            throws IOException {
        String text = definition().replace(right, wrong);
        assertThat(text).isNotEqualTo(definition());
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("instruments/tried.json")
                .hasMessageContaining(reason);
    }

    private static String definition() throws IOException {
        return new ClassPathResource("instruments/vulnerability.v1.json").getContentAsString(StandardCharsets.UTF_8);
    }

    private static Instrument parse(String text) {
        return DefinitionFiles.parse(
                "instruments/tried.json",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Instrument.class,
                InstrumentProblems::of);
    }
}

package it.trama.document.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.Folder;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateDefinitionsTest {

    private static Template saying(String... paragraphs) {
        return new Template("x", 1, "Prova", Folder.OUTGOING, "{person.name}", "Oggetto", List.of(paragraphs));
    }

    @Test
    void those_that_are_shipped_are_five_and_valid() {
        assertThat(new Templates().all()).hasSize(5);
    }

    @Test
    void an_unknown_placeholder_or_an_open_brace_is_told() {
        assertThat(Templates.problems(saying("Gentile {person.name},"))).isEmpty();
        assertThat(Templates.problems(saying("Gentile {person.nome},")))
                .containsExactly("il segnaposto {person.nome} non esiste");
        assertThat(Templates.problems(saying("Gentile {person.name"))).hasSize(1);
        assertThat(Templates.problems(saying())).containsExactly("non ha testo");
    }

    @Test
    void a_file_with_one_stops_the_start() {
        String json = """
                {"code": "x", "version": 1, "title": "Prova", "folder": "OUTGOING", "recipient": "", "subject": "s", "paragraphs": ["{if x}"]}
                """;
        var content = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> DefinitionFiles.parse("x.json", content, Template.class, Templates::problems))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("{if x}");
    }
}

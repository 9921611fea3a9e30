package it.trama.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class EveryVerbTest {

    @Autowired
    List<CliVerb> verbs;

    @Test
    void says_how_to_use_it_and_is_a_verb_of_the_script() throws IOException {
        String script = Files.readString(Path.of("trama"));
        assertThat(verbs).hasSizeGreaterThan(4).allSatisfy(verb -> {
            assertThat(verb.usage()).startsWith(verb.name());
            assertThat(script).contains("    " + verb.name().replaceAll(" .*", "") + ") # DOC:");
        });
        assertThat(verbs).extracting(CliVerb::name).doesNotHaveDuplicates();
    }
}

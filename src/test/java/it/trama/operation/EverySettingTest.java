package it.trama.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the operator may set stands in the page of settings: what the program reads from its environment, and what classes ask for by key. */
class EverySettingTest {

    private static final Path PAGE = Path.of("docs/how-to/settings.md");
    private static final Pattern ASKED = Pattern.compile("@Value\\(\"\\$\\{([A-Za-z._-]+)");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{(TRAMA_[A-Z_]+)");
    /** {@code key: ${TRAMA_X:…}} of the program's own configuration: such a key is named by its variable. */
    private static final Pattern NAMED = Pattern.compile("^ *([a-z-]+): \\$\\{(TRAMA_[A-Z_]+)", Pattern.MULTILINE);

    private static String configuration() throws IOException {
        return Files.readString(Path.of("src/main/resources/application.yaml"));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        var named = new TreeSet<String>();
        NAMED.matcher(configuration()).results().forEach(found -> named.add(found.group(1)));
        keys.removeIf(key -> key.contains(".") && named.contains(key.substring(key.lastIndexOf('.') + 1)));
        return keys;
    }

    @Test
    void stands_in_the_page_of_settings() throws IOException {
        String page = Files.readString(PAGE);
        var wanted = keys();
        ENVIRONMENT.matcher(configuration()).results().forEach(found -> wanted.add(found.group(1)));
        ENVIRONMENT.matcher(Files.readString(Path.of("trama"))).results().forEach(found -> wanted.add(found.group(1)));
        assertThat(wanted).hasSizeGreaterThan(12).contains("trama.network.runts-months");
        assertThat(wanted).filteredOn(key -> !page.contains('`' + key + '`')).isEmpty();
    }
}

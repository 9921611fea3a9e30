package it.trama.texts;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.web.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that code or a template asks for by name is in the messages, and the messages say nothing twice. */
class EveryTextTest {

    private static final Pattern ASKED =
            Pattern.compile("(?<![a-zA-Z.])t\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]+)\"\\s*[,)]");

    private static final Pattern TRACED = Pattern.compile("Entry\\.of\\(\\s*\"([A-Za-z._]+)\",\\s*\"([A-Z_]+)\"");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> jte = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(java, jte).filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void is_in_the_messages() throws IOException {
        var missing = new TreeSet<String>();
        int asked = 0;
        for (Path source : sources()) {
            var matcher = ASKED.matcher(Files.readString(source));
            while (matcher.find()) {
                asked++;
                if (!Texts.has(matcher.group(1))) {
                    missing.add(matcher.group(1) + " in " + source);
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(missing).isEmpty();
    }

    /** The officer and the person read the trail in words, never in codes. */
    @Test
    void names_every_action_and_purpose_that_the_trail_may_hold() throws IOException {
        var unnamed = new TreeSet<String>();
        for (Path source : sources()) {
            var matcher = TRACED.matcher(Files.readString(source));
            while (matcher.find()) {
                if (Texts.ofAnyModule("audit." + matcher.group(1)).isEmpty()
                        || Texts.ofAnyModule("purpose." + matcher.group(2)).isEmpty()) {
                    unnamed.add(matcher.group(1) + " for " + matcher.group(2) + " in " + source);
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void is_given_once_and_by_its_own_module() throws IOException {
        var wrong = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                String module = file.getFileName().toString().replace("_it.properties", "");
                var seen = new HashMap<String, Integer>();
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) {
                        continue;
                    }
                    String key =
                            line.substring(0, Math.max(0, line.indexOf('='))).strip();
                    if (!key.startsWith(module + ".") || seen.merge(key, 1, Integer::sum) > 1) {
                        wrong.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The program doubles it where a text has arguments: doubled by hand it would be seen doubled. */
    @Test
    void has_its_apostrophes_once() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("''");
            }
        }
    }
}

package it.trama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.JavaPackage;

/** The map of the modules is made from the code; {@code -Dtrama.docs.write=true} writes it anew. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String START = "<!-- modules:start -->\n";
    private static final String END = "<!-- modules:end -->";

    private static final Pattern FLOOR = Pattern.compile("Floor (\\d+)\\.");

    /** One line of the table. */
    private record Row(int floor, String name, String mayUse, String frontDoors) {

        String line() {
            String number = floor == Integer.MAX_VALUE ? "–" : String.valueOf(floor);
            return "| `%s` | %s | %s | %s |\n".formatted(name, number, mayUse, frontDoors);
        }
    }

    @Test
    void the_document_tells_the_modules_as_the_code_has_them() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(START, END);
        String expected = document.substring(0, document.indexOf(START) + START.length())
                + table()
                + document.substring(document.indexOf(END));
        if (Boolean.getBoolean("trama.docs.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/architecture.md is stale: run this test with -Dtrama.docs.write=true")
                .isEqualTo(expected);
    }

    private static String table() {
        return ArchitectureTest.MODULES.stream()
                .map(ArchitectureDocumentTest::row)
                .sorted(Comparator.comparingInt(Row::floor).thenComparing(Row::name))
                .map(Row::line)
                .collect(Collectors.joining(
                        "", "\n| module | floor | may use | public front doors |\n|---|---|---|---|\n", "\n"));
    }

    private static Row row(ApplicationModule module) {
        JavaPackage root = module.getBasePackage();
        var declared = root.getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow();
        Stream<String> allowed = Arrays.stream(declared.allowedDependencies());
        String mayUse = allowed.map(
                        it -> it.equals(org.springframework.modulith.ApplicationModule.OPEN_TOKEN) ? "all" : it)
                .collect(Collectors.joining(", "));
        String open = declared.type() == org.springframework.modulith.ApplicationModule.Type.OPEN
                ? " and what is public in its sub-packages"
                : "";
        return new Row(
                floor(root.getName()), root.getLocalName(), mayUse.isEmpty() ? "nothing" : mayUse, doors(root) + open);
    }

    private static String doors(JavaPackage root) {
        return root.stream()
                .filter(type -> type.getPackageName().equals(root.getName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
    }

    /** The charter's own words say the floor; who stands beside the floors says none. */
    private static int floor(String root) {
        try {
            Path charter = Path.of("src/main/java", root.replace('.', '/'), "package-info.java");
            Matcher said = FLOOR.matcher(Files.readString(charter));
            return said.find() ? Integer.parseInt(said.group(1)) : Integer.MAX_VALUE;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

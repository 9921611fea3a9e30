import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;

/**
 * The compensation for SQL that no compiler checks: every method of every @Repository class must have been
 * entered by a test, so that each statement it holds has met a real PostgreSQL. Lines after a failure (catch, refused input) are not demanded.
 * Run after the tests: {@code java SqlCoverageGate.java target/classes target/site/jacoco/jacoco.xml}.
 */
public class SqlCoverageGate {

    private static final String REPOSITORY = "Lorg/springframework/stereotype/Repository;";

    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        Set<String> repositories = repositories(classes);
        if (repositories.size() < 10) {
            System.err.println("only " + repositories.size() + " repositories found: the scan is broken");
            System.exit(1);
        }
        var missed = new ArrayList<String>();
        var reader = XMLInputFactory.newInstance();
        reader.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(Path.of(args[1]))) {
            var xml = reader.createXMLStreamReader(in);
            String type = "";
            String method = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "class" -> { type = xml.getAttributeValue(null, "name"); method = ""; }
                        case "method" -> method = xml.getAttributeValue(null, "name") + " (line " + xml.getAttributeValue(null, "line") + ")";
                        case "sourcefile" -> type = "";
                        case "counter" -> {
                            boolean entered = "METHOD".equals(xml.getAttributeValue(null, "type"));
                            int open = Integer.parseInt(xml.getAttributeValue(null, "missed"));
                            String outer = type.replaceAll("\\$.*", "");
                            if (entered && open > 0 && !method.isEmpty() && repositories.contains(outer)) {
                                missed.add(type.replace('/', '.') + "." + method);
                            }
                        }
                        default -> { }
                    }
                } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("method")) {
                    method = "";
                }
            }
        }
        System.out.println("SQL coverage: " + repositories.size() + " repositories, " + missed.size() + " methods that no test enters");
        missed.forEach(line -> System.err.println("  " + line));
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private static Set<String> repositories(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(SqlCoverageGate::isRepository)
                    .map(file -> classes.relativize(file).toString().replace(".class", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** The annotation's descriptor stands in the constant pool of the class that carries it. */
    private static boolean isRepository(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(REPOSITORY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

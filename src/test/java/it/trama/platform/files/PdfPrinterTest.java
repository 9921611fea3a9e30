package it.trama.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.svg.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static String page(String body) {
        return """
                <html lang="it"><head><title>Prova</title><meta name="subject" content="Una prova"/>
                <meta name="author" content="Trama"/>
                <style>body { font-family: 'Titillium Web'; }</style></head><body>%s</body></html>
                """.formatted(body);
    }

    @Test
    void a_page_with_a_table_and_a_drawing_is_accessible_and_archivable() {
        String drawing = new Svg("d", 200, 40, "Un disegno", "Una barra")
                .put("<rect x='0' y='0' width='%s' height='20' fill='#003f80'/>", 120)
                .put("<text x='4' y='35' font-size='12'>%s</text>", "12 € & più")
                .done();
        byte[] pdf = new PdfPrinter().print(page("""
                <h1>Città, perché, €</h1>
                <table><thead><tr><th scope="col">Voce</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
                """ + drawing));
        assertThat(PdfValidity.problems(pdf)).isEmpty();
    }

    @Test
    void says_in_its_own_data_what_it_is() {
        String data = new String(new PdfPrinter().print(page("<h1>x</h1>")), StandardCharsets.ISO_8859_1);
        assertThat(data).containsPattern("<dc:description>[\\s\\S]*Una prova[\\s\\S]*</dc:description>");
    }

    @Test
    void every_printed_template_says_what_it_is_under_the_name_that_the_printer_reads() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<String> printed = templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .map(PdfPrinterTest::read)
                    .filter(text -> text.contains("name=\"author\""))
                    .toList();
            assertThat(printed).hasSizeGreaterThan(5).allMatch(text -> text.contains("name=\"subject\""));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_validator_of_these_tests_does_find_what_is_wrong() {
        byte[] pdf = new PdfPrinter()
                .print(page("<h1>x</h1>").replace("lang=\"it\"", "").replace("<title>Prova</title>", ""));
        assertThat(PdfValidity.problems(pdf)).isNotEmpty();
    }
}

package it.trama.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.svg.Svg;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static String page(String body) {
        return """
                <html lang="it"><head><title>Prova</title><meta name="description" content="Una prova"/>
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
    void the_validator_of_these_tests_does_find_what_is_wrong() {
        byte[] pdf = new PdfPrinter()
                .print(page("<h1>x</h1>").replace("lang=\"it\"", "").replace("<title>Prova</title>", ""));
        assertThat(PdfValidity.problems(pdf)).isNotEmpty();
    }
}

package it.trama.project.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.files.PdfPrinter;
import it.trama.platform.files.PdfValidity;
import it.trama.project.Project;
import it.trama.project.ProjectSheets.Signed;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PactDocumentTest {

    private static byte[] printed() {
        Project pact = PactFixtures.aPact(PactFixtures.made(
                PactFixtures.resource(ResourceSource.FUND_LINE, "600", ResourceUnit.EURO, "1"),
                PactFixtures.resource(ResourceSource.ORGANISATION, "24", ResourceUnit.PIECE, "35"),
                PactFixtures.resource(ResourceSource.VOLUNTEERS, "40", ResourceUnit.HOUR, "12")));
        var names = new Names(
                "Provaldi Teresa",
                "Provaldi Teresa",
                "Comune di Cremona",
                _ -> "Caritas",
                _ -> "Fondo Povertà: sostegni",
                _ -> "POV-04 Condivisione");
        var sheet = new SheetMaker(BeforeSigningTest.pathway("inclusion-pact.v2"), pact, names).sheet();
        return new PdfPrinter()
                .print(
                        "project/sheet",
                        new PrintedPage(
                                sheet,
                                List.of(
                                        new Signed("La persona", "Teresa Provaldi", "in presenza", drawing()),
                                        new Signed("Servizio sociale", "Anna Rossetti", "dal proprio account", ""),
                                        new Signed("Caritas", "Lucia Bassi", "su carta", ""))));
    }

    /** A stroke, as a finger draws it on the screen. */
    static String drawing() {
        var image = new BufferedImage(600, 180, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(20, 150, 580, 30);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void the_printed_pact_is_pdf_ua_1_and_pdf_a_3a() {
        assertThat(PdfValidity.problems(printed())).isEmpty();
    }

    @Test
    void it_says_goals_undertakings_budget_thread_and_who_signs() throws IOException {
        byte[] pdf = printed();
        Files.write(Path.of("target/patto.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
            assertThat(text)
                    .contains("PR 2026/000001", "Restare nella casa di oggi", "frequenta il corso", "1.920,00 €")
                    .contains(
                            "Paga: Fondo Povertà: sostegni, azione POV-04",
                            "pacchi & pasti",
                            "Lucia Bassi",
                            "Martedì 09:00-11:30",
                            "vorrei restare qui")
                    .doesNotContain("[project.", "&amp;", "#");
        }
    }
}

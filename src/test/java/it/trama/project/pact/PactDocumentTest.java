package it.trama.project.pact;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.files.PdfPrinter;
import it.trama.platform.files.PdfValidity;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PactDocumentTest {

    private static byte[] printed() {
        Pact pact = PactFixtures.aPact(PactFixtures.made(
                PactFixtures.resource(ResourceSource.FUND_LINE, "600", ResourceUnit.EURO, "1"),
                PactFixtures.resource(ResourceSource.ORGANISATION, "24", ResourceUnit.PIECE, "35"),
                PactFixtures.resource(ResourceSource.VOLUNTEERS, "40", ResourceUnit.HOUR, "12")));
        var names = new PactDocumentPage.Names(
                "Provaldi Teresa",
                "Comune di Cremona",
                _ -> "Caritas",
                _ -> "Fondo Povertà: sostegni",
                _ -> "POV-04 Condivisione",
                "project.thread.printed");
        var page = PactDocumentPage.of(
                "Patto per l'inclusione",
                pact,
                LocalDate.of(1984, 5, 3),
                List.of(
                        new Pact.Signature("PERSON", "Teresa Provaldi"),
                        new Pact.Signature("SOCIAL_WORKER", "Anna Rossetti"),
                        new Pact.Signature(Pact.BODY + PactFixtures.CHARITY, "Lucia Bassi")),
                names,
                LocalDate.of(2026, 11, 22));
        return new PdfPrinter().print("project/pact-document", page);
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
                    .contains("Paga: Fondo Povertà: sostegni, azione POV-04", "pacchi & pasti", "Lucia Bassi")
                    .doesNotContain("[project.", "&amp;", "#");
        }
    }
}

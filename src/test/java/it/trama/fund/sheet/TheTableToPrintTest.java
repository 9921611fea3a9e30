package it.trama.fund.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.FundBulk;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The table of the plan's §9, line by line, on the page and on paper. */
@TramaTest
class TheTableToPrintTest {

    private static final List<String> DOCUMENT = List.of(
            "Risorse statali e regionali",
            "FNPS € 560.000,00 € 560.000,00",
            "FNA € 430.000,00 € 430.000,00",
            "FONDO Dopo di Noi € 60.000,00 € 50.000,00",
            "Fondo Povertà € 487.649,67 € 400.000,00",
            "Fondo Povertà SFD € 80.680,37 € 70.000,00",
            "FSR € 1.000.000,00 € 1.000.000,00",
            "Fondo Emergenza Abitativa € 59.697,00 € 59.697,00",
            "Altri fondi € 30.000,00 € 30.000,00",
            "Totale € 2.708.027,04 € 2.599.697,00",
            "Risorse gestione associata",
            "Fondo Gestione Associata € 650.000,00 € 650.000,00",
            "Fondo per acquisto di servizi € 3.100.000,00 € 3.200.000,00",
            "Totale € 3.750.000,00 € 3.850.000,00",
            "Risorse progettuali",
            "FAMI LAB IMPACT ** € 123.205,00",
            "FAMI TERRE DI INCLUSIONE * € 177.656,00",
            "LIA ** € 79.866,48",
            "PON € 92.000,00",
            "BANCA DELL'ACQUA € 40.000,00 € 40.000,00",
            "AZIONI DI SISTEMA ** € 120.000,00",
            "Totale € 632.727,48 € 40.000,00",
            "TOTALE € 7.090.754,52 € 6.489.697,00");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    CurrentActor actors;

    @BeforeEach
    void the_document_is_loaded() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
    }

    /** Its rows as the document writes them: the sign before the amount. */
    private static List<String> rows(String page) {
        var rows = new ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("(?s)<tr.*?</tr>")
                .matcher(page.substring(page.indexOf("<tbody>"), page.lastIndexOf("</tbody>")));
        while (matcher.find()) {
            rows.add(matcher.group()
                    .replaceAll("<[^>]*>", " ")
                    .replace("&#39;", "'")
                    .replaceAll("([\\d.,]+) €", "€ $1")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return rows;
    }

    @Test
    void reads_as_in_the_document() throws IOException {
        for (String year : List.of("2019", "2020")) {
            var answer = http.get()
                    .uri("/fondi/prospetto?anno=" + year)
                    .with(as.user("sindaco"))
                    .exchange();
            assertThat(answer).hasStatusOk();
            assertThat(rows(answer.getResponse().getContentAsString())).isEqualTo(DOCUMENT);
        }
    }

    @Test
    void prints_as_it_reads() throws IOException {
        var answer = http.get()
                .uri("/fondi/prospetto.pdf?anno=2019")
                .with(as.user("segreteria"))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "7.090.754,52 € 6.489.697,00 €", "LIA ** 79.866,48 €", "** Progetti a valenza provinciale");
        }
    }

    @Test
    void of_no_year_there_is_none() {
        assertThat(http.get().uri("/fondi/prospetto?anno=2001").with(as.user("ufficio")))
                .hasStatus(404);
        assertThat(http.get().uri("/fondi/prospetto").with(as.user("ufficio"))).hasStatus(404);
    }
}

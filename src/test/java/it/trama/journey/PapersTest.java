package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.RecordFixtures;
import it.trama.document.Samples;
import it.trama.journey.Browser.Window;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers that come into a record and go out of it, at the desk and with a phone in the hand. */
@TramaTest
class PapersTest {

    @LocalServerPort
    int port;

    @Autowired
    RecordFixtures records;

    @Autowired
    CasefileFixtures people;

    @Test
    void are_handed_in_found_again_and_photographed() {
        String record = "/cartelle/" + records.openedBy("assistente").id();
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            atTheDesk(worker, record);
            foundAgain(worker, record);
            byPhone(browser.phone("assistente"), record);
        }
    }

    private static void atTheDesk(Window worker, String record) {
        worker.go(record + "/documenti");
        worker.look("documenti-vuoto");
        worker.follow("Aggiungi documenti");
        worker.look("documenti-nuovo");
        worker.page()
                .setInputFiles(
                        "#files", new FilePayload("gioco.exe", "", "MZ\0\0".getBytes(StandardCharsets.US_ASCII)));
        worker.page().fill("#party", "Tribunale per i minorenni di Brescia");
        worker.press("Archivia");
        TheStoryTest.awaitText(worker.page(), "è un programma");
        worker.look("documenti-rifiutato");
        worker.page().setInputFiles("#files", tooLarge());
        assertThat(worker.page().locator("#files-error").innerText()).contains("è troppo grande");
        worker.page().setInputFiles("#files", new FilePayload("decreto.pdf", "", PrintedSheet.pdf()));
        worker.page().fill("#title", "Decreto di affidamento ai servizi");
        worker.press("Archivia");
        TheStoryTest.awaitText(worker.page(), "Protocollo n.");
        worker.page().waitForFunction("() => document.querySelector('.t-sheet').naturalWidth > 0");
        worker.look("documento");
    }

    private static Path tooLarge() {
        Path file = Path.of("target", "grande.pdf");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(26L * 1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void foundAgain(Window worker, String record) {
        worker.go(record + "/documenti?q=affidamenti");
        worker.look("documenti-trovato");
        assertThat(worker.text()).contains("Decreto di affidamento ai servizi");
        worker.go("/protocollo");
        worker.look("protocollo");
        assertThat(worker.text()).contains("Decreto di affidamento ai servizi");
    }

    @Test
    void are_written_to_a_court_and_copied_for_the_person() {
        var household = people.household(2);
        String record = "/cartelle/" + people.inCharge(household.getFirst(), 4);
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            aLetter(worker, record);
            aReport(worker, record);
            aCopy(worker, record);
            Window hand = browser.phone("assistente");
            for (String page : List.of("/lettera", "/relazione", "/copia")) {
                hand.go(record + "/documenti" + page);
                hand.fits("documenti-telefono" + page.replace('/', '-'));
            }
        }
    }

    private static void aLetter(Window worker, String record) {
        worker.go(record + "/documenti/lettera?modello=attendance");
        worker.look("lettera");
        worker.page().fill("#text", "Si attesta la presenza.");
        worker.press("Guarda come viene");
        worker.page().waitForSelector(".t-letter");
        worker.look("lettera-anteprima");
        worker.press("Emetti e protocolla");
        TheStoryTest.awaitText(worker.page(), "Il documento è emesso");
        worker.page().waitForFunction("() => document.querySelector('.t-sheet').naturalWidth > 0");
        worker.look("lettera-emessa");
    }

    private static void aReport(Window worker, String record) {
        worker.go(record + "/documenti/relazione");
        worker.page().fill("#recipient", "Tribunale per i minorenni di Brescia");
        for (String section : List.of("PREMISE", "FAMILY", "FACTS", "EVALUATION", "PROPOSALS")) {
            worker.page().fill("#" + section, "Testo della parte.");
        }
        worker.page().check("input[name=entries] >> nth=1");
        worker.look("relazione");
        worker.press("Guarda come viene");
        worker.page().waitForSelector(".t-letter");
        worker.look("relazione-anteprima");
        worker.press("Firma e protocolla");
        TheStoryTest.awaitText(worker.page(), "La relazione è firmata");
        worker.look("relazione-firmata");
    }

    private static void aCopy(Window worker, String record) {
        worker.go(record + "/documenti/copia");
        worker.page().selectOption("#requester", new SelectOption().setIndex(1));
        worker.look("copia");
        worker.press("Registra la richiesta");
        worker.page().waitForSelector("input[name=papers]");
        worker.look("copia-revisione");
        worker.press("Salva la revisione");
        TheStoryTest.awaitText(worker.page(), "La revisione è salvata");
        worker.press("Prepara la copia");
        TheStoryTest.awaitText(worker.page(), "archivio con i documenti");
        worker.look("copia-consegnata");
    }

    private static void byPhone(Window hand, String record) {
        hand.go(record + "/documenti/nuovo");
        hand.look("documenti-nuovo-telefono");
        hand.fits("documenti-nuovo-telefono");
        hand.page().setInputFiles("#photos", new FilePayload("IMG.jpg", "image/jpeg", Samples.jpeg()));
        hand.page().fill("#title", "Busta paga");
        hand.page().fill("#party", "la persona");
        hand.press("Archivia");
        TheStoryTest.awaitText(hand.page(), "Protocollo n.");
        hand.look("documento-telefono");
        hand.fits("documento-telefono");
        hand.go(record + "/documenti");
        hand.fits("documenti-telefono");
        hand.go("/protocollo");
        hand.fits("protocollo-telefono");
    }
}

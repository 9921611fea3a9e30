package it.trama.journey.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import it.trama.journey.Browser.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The plan office shares a line out among the municipalities, amends what the assembly voted down, and writes to the mayors. */
final class SharedOut {

    static final String TITLE = "Assegni di cura tra i Comuni";
    private static final int MUNICIPALITIES = 47;

    private final Window office;
    private final String line;

    SharedOut(Window office, String line) {
        this.office = office;
        this.line = line;
    }

    /** Answers its address. */
    String proposed() {
        office.go(line);
        office.follow("Riparti tra i Comuni");
        office.page().fill("#title", TITLE);
        office.press("Apri il banco di lavoro");
        office.page().waitForURL(url -> url.matches(".*/riparti/[0-9a-f-]{36}"));
        String allocation = office.path();
        office.page().selectOption("#day", "2018-01-01");
        office.page().fill("#amount", "120000");
        save();
        return allocation;
    }

    private void save() {
        office.press("Salva la bozza");
        office.page().getByText("Bozza salvata.").first().waitFor();
        office.press("Proponi all'assemblea");
        office.page()
                .getByText("ora si può mettere all'ordine del giorno")
                .first()
                .waitFor();
    }

    /** Nothing has moved on the fund, and what was voted stays as it was. */
    void amended(String allocation) {
        assertThat(allocated()).isEqualTo("0,00 €");
        office.go(allocation);
        assertThat(office.text()).contains("Respinto", "votazione del punto 1, respinta");
        office.press("Emenda");
        office.page().waitForSelector("#minimum");
        office.page().fill("#minimum", "500");
        save();
        assertThat(office.text()).contains("Versione 1 (Respinto)", "Versione 2 (Proposto)");
    }

    String allocated() {
        office.go(line);
        return office.page()
                .locator("dt:text-is('Ripartito') + dd")
                .first()
                .innerText()
                .strip();
    }

    void effective(String allocation, String resolution) {
        assertThat(allocated()).isEqualTo("120.000,00 €");
        assertThat(office.text()).contains("180.000,00 €");
        office.go(allocation);
        assertThat(office.text()).contains("Effettivo", "n. " + resolution, "torna al centesimo");
        assertThat(office.page()
                        .locator("dt:text-is('Movimento sul fondo') + dd")
                        .innerText())
                .isEqualTo("scritto");
    }

    /** The letters by the name of their file. */
    Map<String, byte[]> letters(String allocation) throws IOException {
        office.go(allocation);
        office.follow("Lettere ai Comuni");
        office.press("Produci le lettere");
        office.page().waitForSelector("tbody tr");
        Map<String, byte[]> letters = unpacked(fetch(office, allocation + "/lettere.zip"));
        assertThat(letters).hasSize(MUNICIPALITIES);
        return letters;
    }

    private static Map<String, byte[]> unpacked(byte[] zipped) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** As whoever sits at the window would download it. */
    static byte[] fetch(Window window, String path) {
        APIResponse answer = window.page().context().request().get(window.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}

package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TramaTest
class ImportingInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CasefileFixtures people;

    @Test
    void the_coordinator_looks_decides_a_doubt_and_confirms() {
        try (var browser = new Browser(port)) {
            Window window = browser.desk("coordinatore");
            window.press("Lavora per Comune di Cremona");
            window.go("/importazioni");
            window.look("importazioni");
            window.page().fill("#source", "Social Due");
            window.page().setInputFiles("#file", new FilePayload("vecchio.zip", "application/zip", withADoubt()));
            window.press("Controlla il pacchetto");
            window.page().waitForURL("**/importazioni/*-*");
            assertThat(window.text()).contains("da decidere", "data_nascita", "in attesa");
            window.look("importazione");
            window.press("È un'altra persona");
            assertThat(window.text()).contains("Deciso: è un'altra persona");
            window.press("Conferma e importa");
            assertThat(window.text()).contains("Importazione conclusa");
            window.look("importazione-conclusa");
            window.page().setViewportSize(390, 844);
            window.fits("importazione-telefono");
        }
    }

    private byte[] withADoubt() {
        String name = CasefileFixtures.familyName(people.person());
        return new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + """
                        P1;%s;Prova;F;03/05/1980;;;;
                        P2;%s;Ines;F;04/06/1991;;019036;;
                        P3;%s;Senza data;F;;;;;
                        """.formatted(name, "Ferrabue", "Ferrabue"))
                .with("cartelle.csv", SourceZip.RECORDS + "C1;P1;2024-02-01;2024-02-10;assistente;ADULTI\n")
                .bytes();
    }

    @Test
    void a_file_that_is_no_package_is_told_at_its_field() {
        try (var browser = new Browser(port)) {
            Window window = browser.desk("coordinatore");
            window.press("Lavora per Comune di Cremona");
            window.go("/importazioni");
            window.page().fill("#source", "Vecchio programma");
            window.page().setInputFiles("#file", new FilePayload("a.zip", "application/zip", new byte[] {1, 2, 3}));
            window.press("Controlla il pacchetto");
            assertThat(window.text()).contains("Il file non è uno zip leggibile");
            assertThat(window.page().inputValue("#source")).isEqualTo("Vecchio programma");
            window.look("importazione-rifiutata");
        }
    }
}

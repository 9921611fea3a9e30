package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.voucher.Supports.Support;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the record's tab to the provider that accepts. */
@TramaTest
class VoucherOfAProjectJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Wards wards;

    @Autowired
    Supports supports;

    @Test
    void one_button_the_family_s_choice_and_the_provider_accepts() {
        Support support = supports.signed(wards.today());
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("assistente");
            String voucher = made(desk, support);
            Window provider = browser.phone("ente2");
            provider.go("/voucher");
            provider.look("voucher-elenco-telefono");
            provider.fits("voucher-elenco-telefono");
            provider.go(voucher);
            provider.press("Accetta il voucher");
            provider.page().getByText("Bertoldi").first().waitFor();
            desk.go("/voucher");
            desk.look("voucher-elenco");
            assertThat(desk.text()).contains("Accettato");
        }
    }

    private static String made(Window desk, Support support) {
        desk.go("/cartelle/" + support.record() + "/voucher");
        desk.look("voucher-cartella");
        desk.follow("Fai un voucher");
        desk.page().waitForURL("**/nuovo?parte=*");
        desk.page().fill("#hours", "12");
        desk.page().selectOption("#first", Wards.ARGINE.toString());
        desk.page().fill("#address", "via Dante 4");
        desk.page().fill("#phone", "0372 400500");
        desk.page().check("input[name=informed][value=FAMILY]");
        desk.look("voucher-progetto");
        desk.press("Fai il voucher");
        desk.page().getByText("Voucher fatto").waitFor();
        return desk.path();
    }
}

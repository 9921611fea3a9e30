package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ward asks on a phone; the provider accepts on a phone, starts and records a visit; on Friday at 16:30 another discharge is moved. */
@TramaTest
class FromTheWardTest {

    @LocalServerPort
    int port;

    @Test
    void a_voucher_is_asked_accepted_and_started_with_a_visit() {
        try (var browser = new Browser(port)) {
            Window ward = browser.phone("reparto");
            String voucher = ask(ward, "Tavazzi", true);
            Window provider = browser.phone("ente");
            provider.look("voucher-oggi-telefono");
            provider.go(voucher);
            provider.look("voucher-proposto-telefono");
            provider.fits("voucher-proposto-telefono");
            assertThat(provider.text()).doesNotContain("Tavazzi");
            provider.press("Accetta il voucher");
            TheStoryTest.awaitText(provider.page(), "Tavazzi");
            provider.press("L'aiuto inizia oggi");
            TheStoryTest.awaitText(provider.page(), "Registra le consegne");
            provider.look("voucher-iniziato-telefono");
            provider.fits("voucher-iniziato-telefono");
            provider.follow("Registra le consegne");
            TheStoryTest.awaitText(provider.page(), "Tavazzi");
            ward.go(voucher);
            TheStoryTest.awaitText(ward.page(), "In corso");
            follow(browser.desk("assistente"), voucher);
        }
    }

    private static void follow(Window service, String voucher) {
        service.go(voucher);
        service.look("voucher-servizio");
        service.go("/voucher");
        service.look("voucher-elenco");
    }

    private static String ask(Window ward, String family, boolean looked) {
        ward.go("/voucher/nuovo");
        if (looked) {
            ward.look("voucher-nuovo-telefono");
            ward.fits("voucher-nuovo-telefono");
        }
        fill(ward.page(), family);
        ward.press("Chiedi il voucher");
        TheStoryTest.awaitText(ward.page(), "Proposto a un ente");
        if (looked) {
            ward.look("voucher-chiesto-telefono");
            ward.fits("voucher-chiesto-telefono");
        }
        return ward.path();
    }

    private static void fill(Page page, String family) {
        page.fill("[name='who.family']", family);
        page.fill("[name='who.given']", "Celeste");
        page.fill("[name='who.birth']", "12/4/1936");
        page.check("input[name='who.sex'][value=FEMALE]");
        page.selectOption("[name='home.municipality']", "019036");
        page.fill("[name='home.address']", "via Dante 9");
        page.fill("[name='home.contactPhone']", "0372 555 0199");
        page.fill("[name='need.unit']", "Geriatria");
        page.check("input[name='need.level'][value='LOW/LIGHT']");
        page.selectOption(
                "[name='told.first']", DemoStaff.id("body", "coop-servizi").toString());
        page.check("input[name='told.informed'][value=PERSON]");
    }

    @Test
    void a_discharge_is_moved_on_friday_and_who_waits_sees_it() {
        try (var browser = new Browser(port)) {
            Window ward = browser.desk("reparto");
            String voucher = ask(ward, "Malvezzi", false);
            open(ward, "Dimissione spostata");
            ward.page()
                    .fill(
                            "#day",
                            LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(3).toString());
            ward.page().fill("#hour", "9:30");
            ward.look("voucher-sposta");
            ward.press("Sposta");
            TheStoryTest.awaitText(ward.page(), "chi aspetta lo vede");
            Window provider = browser.phone("ente");
            provider.go("/");
            TheStoryTest.awaitText(provider.page(), "spostato a un altro giorno");
            ward.go(voucher);
            open(ward, "La persona è deceduta");
            ward.press("Registra il decesso e chiudi");
            TheStoryTest.awaitText(ward.page(), "Annullato");
            ward.look("voucher-annullato");
            readNoNames(browser.desk("ufficio"));
        }
    }

    private static void readNoNames(Window office) {
        office.go("/voucher/ufficio");
        office.look("voucher-ufficio");
        assertThat(office.text()).doesNotContain("Malvezzi");
    }

    private static void open(Window window, String title) {
        window.page().locator("summary", new LocatorOptions().setHasText(title)).click();
    }
}

package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.journey.Browser.Window;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The pact: goals, supports, a budget from three sources, undertakings; signed by all and printed. */
public final class Agreeing {

    static final String PUBLIC_AMOUNT = "600,00 €";

    private Agreeing() {}

    /** Answers the address of the pact. */
    static String writePact(Window worker, String record) {
        worker.go(record + "/progetti");
        worker.follow("Scrivi un patto");
        outline(worker.page());
        worker.press("Comincia il patto");
        worker.page().waitForURL("**/progetti/*-*");
        String pact = worker.path().replaceAll("[?#].*", "");
        parts(worker);
        worker.look("patto-bozza");
        return pact;
    }

    private static void parts(Window worker) {
        part(
                worker,
                "obiettivi",
                Map.of("goalTitle", "Pagare le bollette arretrate", "goalIndicator", "Nessun arretrato a fine patto"));
        support(worker, "Spesa settimanale", "Caritas", "FOOD");
        resource(worker, "ORGANISATION", "Caritas", List.of("Pacchi di alimenti", "24", "PIECE", "25"));
        resource(worker, "VOLUNTEERS", "Caritas", List.of("Ore di accompagnamento", "20", "HOUR", "12,5"));
        support(worker, "Contributo per le bollette", "Comune di Cremona", "MONEY");
        resource(worker, "FUND_LINE", "", List.of("Contributo per luce e gas", "600", "EURO", "1"));
        part(
                worker,
                "impegni",
                Map.of(
                        "undertakingParty",
                        "Miriam Bonetti",
                        "undertakingText",
                        "Va ai colloqui con il centro per l'impiego"));
    }

    private static void outline(Page page) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        page.fill("#title", "Restare in casa e ritrovare un lavoro");
        page.fill("#from", today.toString());
        page.fill("#to", today.plusMonths(6).toString());
        page.fill("#strengths", "Ha lavorato quindici anni, ha un'amica che la sostiene.");
        page.fill("#blocks", "Bollette arretrate, paura dello sfratto.");
    }

    public static void part(Window worker, String what, Map<String, String> fields) {
        Page page = worker.page();
        open(page, what);
        fields.forEach((name, value) -> page.fill("#" + name, value));
        page.locator("#" + what + " button.btn-primary").click();
        page.waitForLoadState();
    }

    public static void open(Page page, String what) {
        if (page.locator("#" + what).getAttribute("open") == null) {
            page.locator("#" + what + " > summary").click();
        }
    }

    private static void support(Window worker, String title, String body, String kind) {
        Page page = worker.page();
        open(page, "sostegni");
        choose(page, "#supportBody", body);
        page.selectOption("#supportCategory", kind);
        part(worker, "sostegni", Map.of("supportTitle", title));
    }

    /** @param what description, quantity, unit, unit value */
    private static void resource(Window worker, String source, String body, List<String> what) {
        Page page = worker.page();
        open(page, "risorse");
        page.selectOption("#resourceSource", source);
        boolean isPublic = source.equals("FUND_LINE");
        choose(page, "#resourceSupport", isPublic ? "Contributo per le bollette" : "Spesa settimanale");
        if (isPublic) {
            choose(page, "#resourceLine", "Fondo Povertà");
        } else {
            choose(page, "#resourceBody", body);
        }
        page.selectOption("#resourceUnit", what.get(2));
        part(
                worker,
                "risorse",
                Map.of(
                        "resourceDescription",
                        what.get(0),
                        "resourceQuantity",
                        what.get(1),
                        "resourceValue",
                        what.get(3)));
        assertThat(worker.text()).contains(what.get(0));
    }

    public static void choose(Page page, String select, String label) {
        page.selectOption(
                select,
                page.locator(select + " option", new Page.LocatorOptions().setHasText(label))
                        .first()
                        .getAttribute("value"));
    }

    static void signAndPrint(Window worker, String pact) throws Exception {
        worker.go(pact);
        for (var signer : worker.page().locator("#firma input[type=text]").all()) {
            if (signer.inputValue().isBlank()) {
                signer.fill("Lucia Bassi");
            }
        }
        worker.press("Firma il patto");
        TheStoryTest.awaitText(worker.page(), "Scarica");
        worker.look("patto-firmato");
        assertThat(worker.text()).contains(PUBLIC_AMOUNT, "250,00 €");
        var download = worker.page()
                .waitForDownload(
                        () -> worker.page().locator("a[href$='patto.pdf']").click());
        assertThat(new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}

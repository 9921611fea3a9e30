package it.trama.journey.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.journey.Agreeing;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.journey.SigningOneByOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The life project: wishes first, two supports, a budget of four sources, three signatures; later an amendment, signed again. */
final class Agreed {

    static final String TITLE = "Provare a vivere da solo";
    private static final String AUTONOMY = "Prove di casa con un educatore";
    private static final String MONEY = "Contributo per l'abitare";

    private Agreed() {}

    static void choose(Page page, String select, String label) {
        Agreeing.choose(page, select, label);
    }

    /** Answers the address of the project that is being written. */
    static String written(Window worker, String record, LocalDate today) {
        worker.go(record + "/progetti");
        worker.follow("Scrivi un progetto di vita");
        Page page = worker.page();
        page.fill("#title", TITLE);
        page.fill("#from", today.toString());
        page.fill("#to", today.plusYears(1).toString());
        page.fill("#wishes", Family.WISH);
        page.fill("#referent", "Anna Rossetti");
        worker.press("Comincia il progetto");
        page.waitForURL("**/progetti/*-*-*-*-*");
        supports(worker);
        budget(worker);
        worker.look("anno-progetto-bozza");
        return worker.path().replaceAll("[?#].*", "");
    }

    private static void supports(Window worker) {
        Page page = worker.page();
        Agreeing.open(page, "obiettivi");
        page.selectOption("#goalArea", "home");
        Agreeing.part(worker, "obiettivi", Map.of("goalTitle", "Abitare da solo tre giorni alla settimana"));
        support(worker, AUTONOMY, "Caritas", "AUTONOMY_TRAINING");
        support(worker, MONEY, "Comune di Cremona", "MONEY");
    }

    private static void support(Window worker, String title, String body, String category) {
        Agreeing.open(worker.page(), "sostegni");
        choose(worker.page(), "#supportBody", body);
        worker.page().selectOption("#supportCategory", category);
        Agreeing.part(worker, "sostegni", Map.of("supportTitle", title));
    }

    private static void budget(Window worker) {
        resource(worker, "VOLUNTEERS", AUTONOMY, List.of("Ore di volontari", "40", "HOUR", "18"));
        resource(worker, "ORGANISATION", AUTONOMY, List.of("Affitto della casa di prova", "300", "EURO", "1"));
        resource(worker, "FAMILY", AUTONOMY, List.of("La nonna lo accompagna", "20", "HOUR", "10"));
        resource(worker, "FUND_LINE", MONEY, List.of("Contributo per gli arredi", "600", "EURO", "1"));
        assertThat(worker.text()).contains("720,00 €", "300,00 €", "600,00 €", "200,00 €");
    }

    /** @param what description, quantity, unit, unit value */
    private static void resource(Window worker, String source, String support, List<String> what) {
        Page page = worker.page();
        Agreeing.open(page, "risorse");
        page.selectOption("#resourceSource", source);
        choose(page, "#resourceSupport", support);
        page.selectOption("#resourceUnit", what.get(2));
        if (source.equals("FUND_LINE")) {
            choose(page, "#resourceLine", "Dopo di noi");
        } else if (source.equals("ORGANISATION")) {
            choose(page, "#resourceBody", "Caritas");
        }
        page.selectOption("#resourceChannel", source.equals("FUND_LINE") ? "PUBLIC_FUNDS" : "PRIVATE");
        Agreeing.part(
                worker,
                "risorse",
                Map.of(
                        "resourceDescription",
                        what.get(0),
                        "resourceQuantity",
                        what.get(1),
                        "resourceValue",
                        what.get(3)));
        worker.page().getByText(what.get(0)).first().waitFor();
    }

    static void signed(Browser browser, Window worker, String project) throws Exception {
        worker.go(project);
        worker.press("Chiedi le firme una per una");
        worker.look("anno-firme");
        SigningOneByOne.onPaper(worker, "PARENT");
        SigningOneByOne.drawn(worker);
        SigningOneByOne.fromAnAccount(browser.phone("caritas"), TITLE);
        worker.go(project);
        worker.page().getByText("Impronta SHA-256").first().waitFor();
        worker.look("anno-progetto-firmato");
        assertThat(worker.text()).contains("Scrivi una variante");
    }

    /** Begun from the review that proposed it; answers the address of the new edition. */
    static String amended(Window worker, String project) {
        Page page = worker.page();
        worker.go(project + "/verifiche");
        worker.follow("Scrivi la modifica");
        worker.look("anno-variante");
        page.fill("#reason", "Ha chiesto più ore");
        worker.press("Comincia la variante");
        page.waitForURL(url -> !url.contains(project) && url.contains("/progetti/"));
        String edition = worker.path().replaceAll("[?#].*", "");
        page.locator(".t-resources li", new Page.LocatorOptions().setHasText("Ore di volontari"))
                .locator(".t-change")
                .first()
                .click();
        page.waitForURL("**modifica=**");
        page.fill("#resourceQuantity", "60");
        page.locator("#risorse button.btn-primary").click();
        page.waitForURL("**#risorse");
        worker.follow("Confronta le versioni");
        worker.look("anno-confronto");
        assertThat(worker.text()).contains("60 ore", "cambiato", "Ha chiesto più ore");
        return edition;
    }
}

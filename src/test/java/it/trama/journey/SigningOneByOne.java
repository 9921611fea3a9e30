package it.trama.journey;

import com.microsoft.playwright.Page;
import it.trama.journey.Browser.Window;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project is signed by three who are in three places: on paper, drawn on the screen, from an account. */
public final class SigningOneByOne {

    private SigningOneByOne() {}

    public static void onPaper(Window worker, String... acting) throws Exception {
        Page page = worker.page();
        Path scan = Files.createTempFile("firma", ".pdf");
        Files.writeString(scan, "%PDF-1.7 copia firmata");
        var card = page.locator(".t-asked").nth(0);
        card.locator("summary").nth(1).click();
        card.locator("input[type=file]").setInputFiles(scan);
        for (String capacity : acting) {
            card.locator("details[open] select[name=actingAs]").selectOption(capacity);
            card.locator("details[open] input[name=signer]").fill("Chi firma per lei");
        }
        card.locator("details[open] button.btn-primary").click();
        TheStoryTest.awaitText(page, "copia allegata");
        Files.delete(scan);
    }

    public static void drawn(Window worker) {
        Page page = worker.page();
        var card = page.locator(".t-asked").nth(1);
        card.locator("summary").nth(0).click();
        card.locator("details[open] input[name=signer]").fill("Anna Rossetti");
        var canvas = card.locator("canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        page.mouse().move(box.x + 40, box.y + 120);
        page.mouse().down();
        page.mouse().move(box.x + 300, box.y + 40);
        page.mouse().up();
        worker.look("progetto-firma-disegnata");
        card.locator("details[open] button.btn-primary").click();
        TheStoryTest.awaitText(page, "in presenza il");
    }

    public static void fromAnAccount(Window charity, String title) {
        charity.go("/firme");
        charity.look("firme-ente");
        charity.follow(title);
        charity.fits("firma-ente-telefono");
        charity.look("firma-ente");
        charity.page().check("input[name=read]");
        charity.press("Ho letto e firmo");
        TheStoryTest.awaitText(charity.page(), "Tutti hanno firmato");
    }
}

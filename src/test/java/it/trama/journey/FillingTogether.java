package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import it.trama.journey.Browser.Window;

/** Quality of life seen by three: the person, and two bodies who each fill their section and sign what they say together. */
public final class FillingTogether {

    private FillingTogether() {}

    /** The person's own section first; answers the address of the sheet that is shared. */
    public static String begin(Window worker, String record, String rater) {
        worker.go(record + "/valutazioni/nuova?strumento=quality-of-life");
        worker.page().fill("[name=q-self-rater]", rater);
        choose(worker, "self", 4);
        worker.look("valutazione-qualita-di-vita");
        worker.press("Salva e distribuisci le sezioni");
        worker.page().waitForURL("**/insieme");
        return worker.path().replaceAll("[?#].*", "");
    }

    private static void choose(Window window, String viewpoint, int at) {
        var cells = window.page().locator("select[name^=q-life-" + viewpoint + "]");
        for (int i = 0; i < cells.count(); i++) {
            cells.nth(i).selectOption(new SelectOption().setIndex(1 + (i + at) % 4));
        }
    }

    public static void entrust(Window worker, String section, String body) {
        var form = worker.page().locator("form[action$='/sezioni/" + section + "']");
        worker.page()
                .locator("details:has(form[action$='/sezioni/" + section + "']) summary")
                .click();
        form.locator("select[name=holder]").selectOption(new SelectOption().setLabel(body));
        form.locator("button").last().click();
        TheStoryTest.awaitText(worker.page(), "Sezione affidata");
    }

    public static void fill(Window window, String viewpoint, String sheet, String synthesis) {
        openPart(window, sheet);
        window.page().fill("[name=q-" + viewpoint + "-rater]", "chi lo vede ogni settimana");
        choose(window, viewpoint, 2);
        window.look("sezione-" + viewpoint);
        assertThat(window.text()).doesNotContain("Con gli occhi della persona");
        window.press("Firma la tua sezione");
        TheStoryTest.awaitText(window.page(), "Sezione firmata");
        sign(window, sheet, synthesis);
        assertThat(window.page()
                        .navigate(window.address() + sheet.replace("/insieme", ""))
                        .status())
                .isEqualTo(404);
    }

    /** Among the parts that wait, the one of this sheet: others wait for the same body. */
    private static void openPart(Window window, String sheet) {
        window.go("/");
        var parts = window.page().locator("a[href^='/valutazioni/parti/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String part : parts) {
            window.go(part);
            if (window.page().locator("a[href='" + sheet + "']").count() > 0) {
                return;
            }
        }
        throw new AssertionError("no part of " + sheet + " among " + parts);
    }

    public static void sign(Window window, String sheet, String synthesis) {
        window.go(sheet);
        window.page().fill("#text", synthesis);
        window.press("Salva e firma la sintesi");
        TheStoryTest.awaitText(window.page(), "Sintesi firmata");
        window.look("sintesi");
    }
}

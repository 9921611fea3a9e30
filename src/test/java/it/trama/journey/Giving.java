package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.journey.Browser.Window;
import java.util.List;

/** The charity's worker, with a phone, logs what was given and sees nothing else. */
final class Giving {

    private Giving() {}

    static void logDelivery(Window volunteer, String person, String record, String pact) {
        volunteer.go("/consegne?testo=Bonetti");
        volunteer.look("consegne");
        var promises =
                volunteer.page().locator(".t-promise", new Page.LocatorOptions().setHasText("Spesa settimanale"));
        promises.first().locator("a.btn").click();
        volunteer.page().waitForURL("**/consegne/*-*");
        volunteer.page().fill("#quantity", "2");
        volunteer.look("consegna");
        volunteer.press("Registra la consegna");
        TheStoryTest.awaitText(volunteer.page(), "Lucia Bassi");
        volunteer.look("consegna-registrata");
        seesNothingElse(
                volunteer,
                List.of(
                        person,
                        record,
                        pact,
                        record + "/valutazioni",
                        person + "/accessi-ai-dati",
                        "/persone?q=bonetti"));
    }

    private static void seesNothingElse(Window volunteer, List<String> addresses) {
        for (String address : addresses) {
            assertThat(volunteer.page().navigate(volunteer.address() + address).status())
                    .as(address)
                    .isIn(403, 404);
        }
    }
}

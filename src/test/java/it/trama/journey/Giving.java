package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.journey.Browser.Window;
import java.util.List;

/** The charity's worker, with a phone, logs what was given and sees nothing else. */
final class Giving {

    private Giving() {}

    static void logDelivery(Window volunteer, String person, String record, String pact) {
        volunteer.go("/consegne?testo=Bonetti");
        volunteer.look("consegne");
        volunteer
                .page()
                .locator(
                        ".t-promise",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Pacchi di alimenti"))
                .or(volunteer
                        .page()
                        .locator(
                                ".t-promise",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText("Spesa settimanale")))
                .first()
                .locator("a.btn")
                .click();
        volunteer.page().waitForURL("**/consegne/*-*");
        volunteer.page().fill("#quantity", "2");
        volunteer.look("consegna");
        volunteer.press("Registra la consegna");
        TheStoryTest.awaitText(volunteer.page(), "Lucia Bassi");
        volunteer.look("consegna-registrata");
        for (String address : List.of(
                person, record, pact, record + "/valutazioni", person + "/accessi-ai-dati", "/persone?q=bonetti")) {
            assertThat(volunteer.page().navigate(volunteer.address() + address).status())
                    .as(address)
                    .isIn(403, 404);
        }
    }
}

package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.journey.Browser.Window;

/** An instrument is answered and signed; its drawing has a table beside it. */
final class Assessing {

    private Assessing() {}

    static void fill(Window worker, String record, String instrument) {
        worker.go(record + "/valutazioni/nuova?strumento=" + instrument);
        for (var question : worker.page().locator("main fieldset").all()) {
            var choices = question.locator("input[type=radio]");
            choices.nth(choices.count() / 2).check();
        }
        worker.look("valutazione-" + instrument);
        worker.press("Firma la valutazione");
        worker.page().waitForURL(url -> !url.contains("nuova"));
        worker.look("valutazione-firmata-" + instrument);
        assertThat(worker.page().locator("main svg").count()).isPositive();
        worker.go(record + "/valutazioni");
        worker.look("valutazioni-dopo-" + instrument);
        assertThat(worker.page().locator("main table").count()).isPositive();
    }
}

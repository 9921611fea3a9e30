package it.trama.journey.year;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.journey.Browser.Window;
import java.time.LocalDate;

/** The project ends, then the record: what is still open is listed and left knowingly; taken again, it tells its whole life. */
final class Ended {

    private Ended() {}

    static void project(Window worker, String project, LocalDate today) {
        worker.go(project + "/chiusura");
        worker.page().fill("#day", today.toString());
        worker.page().fill("#outcome", "Abita da solo quattro giorni alla settimana.");
        worker.look("anno-progetto-chiusura");
        worker.press("Chiudi il progetto");
        worker.page().getByText("Abita da solo quattro giorni").first().waitFor();
        worker.look("anno-progetto-chiuso");
    }

    /** @param day the last in charge: on the next it can be taken again */
    static void record(Window worker, String record, LocalDate day) {
        worker.go(record + "/chiusura");
        assertThat(worker.text())
                .contains("Lascio aperto: Passaggio alla maggiore età")
                .doesNotContain(Agreed.TITLE);
        worker.look("anno-chiusura");
        worker.page().locator("input[name=left]").all().forEach(box -> box.check());
        worker.page().fill("#day", day.toString());
        worker.page().check("input[name=reason][value=GOALS_REACHED]");
        worker.page().check("input[name=situation][value=AUTONOMY]");
        worker.press("Chiudi la presa in carico");
        worker.page().getByText("Presa in carico chiusa").first().waitFor();
        assertThat(worker.page().navigate(worker.address() + record).status()).isEqualTo(404);
    }

    static void opensAgain(Window worker, String person, String record, LocalDate day) {
        worker.go(person + "/presa-in-carico");
        assertThat(ComingIn.takenInCharge(worker, day)).isEqualTo(record);
        worker.go(record + "/percorso");
        worker.look("anno-percorso");
        assertThat(worker.text())
                .contains(
                        "Riaperta",
                        "Chiusa: Bisogno risolto",
                        "Firmato il progetto «" + Agreed.TITLE,
                        "Firmata la variante di «" + Agreed.TITLE,
                        "Chiuso il progetto «" + Agreed.TITLE);
    }
}

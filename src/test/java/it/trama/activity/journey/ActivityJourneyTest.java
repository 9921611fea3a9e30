package it.trama.activity.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Caritas makes an activity at the desk, a social worker enrols, a volunteer notes who is there while the line is gone. */
@TramaTest
class ActivityJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Clock clock;

    @Test
    void from_the_desk_to_the_record_to_the_hand() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 1);
        String title = "Laboratorio " + record.toString().substring(0, 8);
        try (var browser = new Browser(port)) {
            String activity = offer(browser.desk("caritas"), title);
            enrol(browser.desk("assistente"), record, title);
            mark(browser.phone("caritas"), activity, CasefileFixtures.familyName(person) + " Prova");
            Window office = browser.desk("ufficio");
            office.go("/iscrizioni/resoconto");
            office.look("attivita-resoconto");
            office.go("/attivita");
            office.look("attivita-aperte");
        }
    }

    private String offer(Window desk, String title) {
        desk.go("/iscrizioni/nuova");
        desk.page().fill("#title", title);
        desk.page().selectOption("#kind", "WORKSHOP");
        desk.page().fill("#address", "Salone di via Stenico 2");
        desk.page().selectOption("#municipality", "019036");
        LocalDate today = LocalDate.now(clock);
        desk.page().fill("#from", Formats.date(today));
        desk.page().fill("#to", Formats.date(today.plusDays(40)));
        desk.page().fill("#enrolTo", Formats.date(today.plusDays(20)));
        for (int day = 1; day <= 7; day++) {
            desk.page().fill("#from-" + day, "16:30");
            desk.page().fill("#to-" + day, "18:30");
        }
        desk.page().fill("#places", "12");
        desk.page().fill("#contact", "centro di ascolto, 0372 000300");
        desk.look("attivita-nuova");
        return saved(desk);
    }

    private static String saved(Window desk) {
        desk.press("Salva");
        await().until(() -> desk.text().contains("in calendario"));
        desk.look("attivita-scheda");
        String activity = desk.path();
        desk.go(activity + "/incontri");
        desk.look("attivita-incontri");
        desk.go("/iscrizioni");
        desk.look("attivita-elenco");
        return activity;
    }

    private void enrol(Window worker, UUID record, String title) {
        consent(record);
        worker.go("/cartelle/" + record + "/attivita");
        worker.look("attivita-cartella");
        worker.page().click("a:has-text('Iscrivi'):has-text('" + title + "')");
        worker.page().fill("#contact", "la sorella, 333 000 1234");
        worker.page().fill("#needs", "usa il bastone");
        worker.look("attivita-iscrivi");
        worker.press("Iscrivi");
        await().until(() -> worker.text().contains("iscritto"));
    }

    private void consent(UUID record) {
        make.asOwner("""
                insert into sharing.consents (id, person_id, exchange, to_organisation, tier, text_version, language, means, given_by, reference, valid,
                    recorded_by, recorded_org, recorded_at)
                select gen_random_uuid(), r.person_id, 'ACTIVITY', null, 'MINIMAL', 1, 'it', 'PAPER', 'PERSON', 'prova', daterange(current_date - 9, null),
                    r.person_id, r.person_id, now() from casefile.social_records r where r.id = ?
                """, record);
    }

    private static void mark(Window hand, String activity, String name) {
        hand.go(activity + "/iscritti");
        hand.look("attivita-iscritti-telefono");
        hand.fits("attivita-iscritti-telefono");
        hand.go(activity + "/incontri");
        hand.page().click(".t-participant a >> nth=0");
        hand.page().context().setOffline(true);
        hand.press("presente: " + name);
        await().until(() -> hand.text().contains("Segni tenuti in questo telefono: 1"));
        hand.look("attivita-presenze-telefono");
        hand.fits("attivita-presenze-telefono");
        hand.page().context().setOffline(false);
        await().until(() -> hand.text().contains("Tutto registrato."));
        hand.press("assente: " + name);
        await().until(() -> hand.text().contains("assente, segnato alle"));
        hand.page().reload();
        assertThat(hand.text()).contains("1 su 1 segnati", "presenti 0", "assente, segnato alle");
        hand.go(activity + "/foglio");
        hand.look("attivita-foglio-telefono");
    }
}

package it.trama.journey.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import it.trama.governance.Units.Unit;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A plan is brought in, a year of it is written, a fund pays, the money is shared out among 47 municipalities: the assembly (four of them in a union,
 * three delegates, two absent) votes it down by weight though it passes by heads, and passes it amended; it is effective, told in minutes and letters.
 */
@TramaTest
class FromThePlanToTheLettersTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Assembly assembly;

    private UUID convened() {
        UUID union = UUID.randomUUID();
        hall.asOwner(
                "insert into governance.unions (id, name, kind, valid) values (?, 'Unione della Civetta', 'UNION', '[2082-04-12,2082-04-13)')",
                union);
        hall.asOwner(
                "insert into governance.union_municipalities select ?, m, '[2082-04-12,2082-04-13)'"
                        + " from unnest(array['019026', '019077', '019007', '019063']) m",
                union);
        UUID body = assembly.body(Map.of());
        assembly.seatAccount(body, Assembly.CREMONA, "sindaco");
        return assembly.session(body, "12/4/2082");
    }

    private void othersArrive(UUID session) {
        for (Unit unit : assembly.units(session)) {
            if (Voted.DELEGATED.contains(unit.name())) {
                assembly.mark(session, unit.id(), Map.of("what", "DELEGATE", "person", "Delegato", "act", "prot. 119"));
            } else if (!Voted.ABSENT.contains(unit.name()) && !Voted.THERE.contains(unit.name())) {
                assembly.mark(session, unit.id(), Map.of("what", "PRESENT", "person", "Sindaco di " + unit.name()));
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void what_fails_by_weight_is_amended_passes_and_reaches_the_municipalities() throws IOException {
        UUID session = convened();
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            Window phone = browser.phone("sindaco");
            String line = planned(office, phone);
            var shared = new SharedOut(office, line);
            String allocation = shared.proposed();
            var vote = new Voted(browser.desk(Hall.SECRETARY), phone, "/governance/sedute/" + session);
            String item = vote.onTheAgenda();
            vote.opened();
            othersArrive(session);
            vote.counted();
            vote.votedDown(item);
            shared.amended(allocation);
            vote.amendedAndPassed(item);
            shared.effective(allocation, "1/2082");
            tells(text(vote.written()));
            reaches(shared.letters(allocation));
            phone.go(allocation);
            assertThat(phone.text()).contains("n. 1/2082", "il tuo Comune");
        }
    }

    private String planned(Window office, Window mayor) {
        var plan = new Planned(office);
        plan.load();
        String line = plan.fund(hall.today().getYear());
        String year = plan.year();
        plan.pay(year, line);
        plan.count();
        plan.propose(year);
        Planned.read(mayor, year);
        return line;
    }

    private static void tells(String minutes) {
        assertThat(minutes)
                .contains("Ada Neri, assessora", "prot. 118", "Unione della Civetta", "Volongo", "assente")
                .contains("Ogni Comune riceve prima 500 euro")
                .contains("non approvata", "più di 1/2 del peso (non raggiunto)", "Favorevoli 42 teste su 42")
                .contains("Contrari, con il loro peso: Cremona (71.523), Soresina (8.559).")
                .contains("Unione della Civetta (8.400: Bordolano 568, Castelverde 5.509");
    }

    private static void reaches(Map<String, byte[]> letters) throws IOException {
        String cremona = letters.keySet().stream()
                .filter(name -> name.endsWith("-Cremona.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(text(letters.get(cremona)))
                .contains("Al Sindaco del Comune di Cremona", "delibera n. 1/2082", "120.000,00 €")
                .contains("quota uguale di 500,00 €");
    }
}

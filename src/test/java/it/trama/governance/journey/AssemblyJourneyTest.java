package it.trama.governance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import it.trama.governance.Units.Unit;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 47 municipalities, four of them in a union, three delegates, two absent: a proposal passes by heads and fails by weight, is amended and passes. */
@TramaTest
class AssemblyJourneyTest {

    private static final Set<String> ABSENT = Set.of("Volongo", "Derovere");
    private static final List<String> DELEGATED = List.of("Annicco", "Azzanello", "Ostiano");

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Assembly assembly;

    private UUID prepared() {
        UUID union = UUID.randomUUID();
        hall.asOwner(
                "insert into governance.unions (id, name, kind, valid) values (?, 'Unione della Civetta', 'UNION', '[2033-05-09,2033-05-10)')",
                union);
        hall.asOwner(
                "insert into governance.union_municipalities select ?, m, '[2033-05-09,2033-05-10)'"
                        + " from unnest(array['019026', '019077', '019007', '019063']) m",
                union);
        UUID body = assembly.body(Map.of());
        assembly.seatAccount(body, "019027", "sindaca");
        return assembly.session(body, "9/5/2033");
    }

    private void roll(Window desk, UUID session) {
        desk.page().fill("#g-find", "cremona");
        desk.page().press("#g-find", "Enter");
        await().until(() -> desk.text().contains("Presenti 1 teste su 44"));
        desk.page().fill("#g-find", "annicco");
        desk.page().press("#g-find", "2");
        desk.page().waitForURL("**/presenze/*-*");
        desk.page().fill("#person", "Ada Neri, assessora");
        desk.page().fill("#act", "prot. 118 del 7/5/2033");
        desk.look("assemblea-delega");
        desk.press("Presente con delega");
        await().until(() -> desk.text().contains("Presenti 2 teste su 44"));
        for (Unit unit : assembly.units(session)) {
            if (DELEGATED.contains(unit.name())) {
                assembly.mark(session, unit.id(), Map.of("what", "DELEGATE", "person", "Delegato", "act", "prot. 119"));
            } else if (!ABSENT.contains(unit.name())) {
                assembly.mark(session, unit.id(), Map.of("what", "PRESENT", "person", "Sindaco di " + unit.name()));
            }
        }
        desk.page().reload();
        assertThat(desk.text()).contains("Presenti 42 teste su 44", "Bordolano, Castelverde, Olmeneta");
        desk.look("assemblea-presenze");
    }

    private void firstVote(Window desk, Window phone, String item, UUID session) {
        desk.go(item);
        desk.press("Apri la votazione");
        desk.page().waitForURL("**/votazioni/*-*");
        phone.go("/governance/sedute/" + session);
        phone.fits("assemblea-telefono");
        phone.follow("Vai alla votazione");
        phone.press("Favorevole");
        await().until(() -> phone.text().contains("Hai scelto: favorevole"));
        phone.look("assemblea-voto-telefono");
        phone.fits("assemblea-voto-telefono-largo");
        for (String town : List.of("cremona", "soresina")) {
            desk.page().fill("#g-find", town);
            desk.page().press("#g-find", "2");
            String voted = town.equals("cremona") ? "Hanno votato 2 su 42" : "Hanno votato 3 su 42";
            await().until(() -> desk.text().contains(voted));
        }
        desk.look("assemblea-appello");
        close(desk);
        assertThat(desk.text())
                .contains("Favorevoli 40 teste su 42", "non approvata", "più di 1/2 del peso (non raggiunto)");
        desk.look("assemblea-respinta");
    }

    private static void close(Window desk) {
        desk.page().click("form[action$='/altri'] button[value='FOR']");
        desk.page().waitForLoadState();
        desk.press("Chiudi la votazione");
        await().until(() -> desk.text().contains("Voti per nome"));
    }

    private static void amendAndPass(Window desk, String item) {
        desk.go(item);
        desk.page().click("text=Emenda e rimetti ai voti");
        desk.page().fill("#change", "Si alza la quota minima dei Comuni sotto i mille abitanti.");
        desk.look("assemblea-emendamento");
        desk.press("Registra l'emendamento");
        await().until(() -> desk.text().contains("Versione 2"));
        desk.press("Apri la votazione");
        desk.page().waitForURL("**/votazioni/*-*");
        close(desk);
        assertThat(desk.text()).contains("Favorevoli 42 teste su 42", "approvata");
    }

    @Test
    void fails_by_weight_though_it_passes_by_heads_is_amended_and_passes() {
        UUID session = prepared();
        String item = "/governance/punti/" + assembly.item(session, "Riparto del fondo sociale", "DECISION");
        try (var browser = new Browser(port)) {
            Window desk = browser.desk(Hall.SECRETARY);
            desk.go("/governance/sedute/" + session);
            desk.look("assemblea-convocata");
            desk.press("Apri in prima convocazione");
            desk.page().waitForURL("**/presenze");
            roll(desk, session);
            Window phone = browser.phone("sindaca");
            firstVote(desk, phone, item, session);
            amendAndPass(desk, item);
            phone.go(item);
            assertThat(phone.text()).contains("Versione 1, voto palese", "Versione 2, voto palese");
            phone.fits("assemblea-punto-telefono");
        }
    }
}

package it.trama.transport.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.transport.Fleet;
import it.trama.transport.TransportFixtures;
import it.trama.transport.Volunteer;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class KeepingTheFleetTest {

    private static final String USER = "ente2";

    @Autowired
    TransportFixtures transport;

    @Autowired
    Fleet fleet;

    @Autowired
    As as;

    private Map<String, String> vehicle(UUID id, String plate) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", id.toString());
        typed.put("plate", plate);
        typed.put("name", "Doblò");
        typed.put("seats", "4");
        typed.put("wheelchairs", "1");
        typed.put("base", TransportFixtures.CREMONA);
        typed.put("from", transport.today().toString());
        return typed;
    }

    private Map<String, String> volunteer(UUID id, String name) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", id.toString());
        typed.put("name", name);
        typed.put("phone", "0372 5");
        typed.put("weekHours", "10");
        for (int day = 1; day <= 7; day++) {
            typed.put("hours" + day, "8-12, 14:30-18");
        }
        typed.put("from", transport.today().toString());
        return typed;
    }

    private Volunteer on(LocalDate day, UUID id) {
        return as.inTransaction(USER, () -> fleet.drivers(day)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plate() {
        return UUID.randomUUID().toString().substring(0, 7);
    }

    @Test
    void a_vehicle_is_added_once_and_changed() {
        UUID id = UUID.randomUUID();
        var typed = vehicle(id, plate());
        assertThat(transport.post(USER, "/trasporti/mezzi", typed)).hasStatus3xxRedirection();
        assertThat(transport.post(
                        USER, "/trasporti/mezzi", vehicle(UUID.randomUUID(), typed.getOrDefault("plate", ""))))
                .hasStatus(422)
                .bodyText()
                .contains("già un mezzo con questa targa");
        typed.put("seats", "6");
        typed.put("version", "0");
        assertThat(transport.post(USER, "/trasporti/mezzi/" + id, typed)).hasStatus3xxRedirection();
        assertThat(transport.get(USER, "/trasporti/mezzi/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"6\"");
        typed.put("seats", "7");
        assertThat(transport.post(USER, "/trasporti/mezzi/" + id, typed))
                .hasStatus(409)
                .bodyText()
                .contains("Posti oltre all'autista");
    }

    private UUID away(UUID driver, LocalDate day) {
        UUID away = UUID.randomUUID();
        var typed = Map.of(
                "id", away.toString(), "driver", driver.toString(), "first", day.toString(), "last", day.toString());
        assertThat(transport.post(USER, "/trasporti/assenze", typed)).hasStatus3xxRedirection();
        return away;
    }

    @Test
    void a_volunteer_is_there_at_the_hours_said_and_not_on_days_away() {
        UUID id = UUID.randomUUID();
        assertThat(transport.post(USER, "/trasporti/volontari", volunteer(id, "Verdi Ugo")))
                .hasStatus3xxRedirection();
        LocalDate day = transport.today().plusDays(5);
        assertThat(on(day, id).free()).containsExactly(new Volunteer.Span(480, 720), new Volunteer.Span(870, 1080));
        UUID away = away(id, day);
        assertThat(on(day, id).free()).isEmpty();
        assertThat(on(day.plusDays(1), id).free()).hasSize(2);
        assertThat(transport.post(USER, "/trasporti/assenze/" + away + "/ritorno", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(on(day, id).free()).hasSize(2);
    }

    @Test
    void a_volunteer_is_changed_by_one_at_a_time() {
        UUID id = UUID.randomUUID();
        transport.post(USER, "/trasporti/volontari", volunteer(id, "Neri Ada"));
        var changed = volunteer(id, "Neri Ada Maria");
        changed.put("version", "0");
        assertThat(transport.post(USER, "/trasporti/volontari/" + id, changed)).hasStatus3xxRedirection();
        changed.put("name", "Neri A. M.");
        assertThat(transport.post(USER, "/trasporti/volontari/" + id, changed))
                .hasStatus(409)
                .bodyText()
                .contains("Neri Ada Maria");
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field() {
        assertThat(transport.post(USER, "/trasporti/mezzi", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi la targa.");
        var late = volunteer(UUID.randomUUID(), "Blu Ivo");
        late.put("hours3", "18-12");
        assertThat(transport.post(USER, "/trasporti/volontari", late))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi gli orari come");
        assertThat(transport.post(USER, "/trasporti/assenze", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli chi è assente.");
    }

    @Test
    void others_neither_read_nor_change_it() {
        UUID id = UUID.randomUUID();
        transport.post(USER, "/trasporti/volontari", volunteer(id, "Rosa Pia"));
        assertThat(transport.get("ente", "/trasporti/volontari/" + id)).hasStatus(404);
        assertThat(transport.get("ente", "/trasporti/mezzi")).bodyText().doesNotContain("Rosa Pia");
        assertThat(transport.get("coordinatore", "/trasporti/mezzi")).hasStatus(404);
    }
}

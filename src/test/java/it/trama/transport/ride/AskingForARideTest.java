package it.trama.transport.ride;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.transport.Ride;
import it.trama.transport.TransportFixtures;
import it.trama.trust.signin.As;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class AskingForARideTest {

    private static final String OTHERS = "notte";

    @Autowired
    TransportFixtures transport;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    @Test
    void a_ride_with_its_way_back_is_asked_from_the_record() {
        var typed = transport.typed(transport.day(), "9:30");
        typed.put("back", "11:30");
        typed.put("wheelchair", "yes");
        typed.put("companions", "1");
        List<Ride> rides = transport.asked(typed, "");
        assertThat(rides).extracting(ride -> ride.when().leg()).containsExactly("OUT", "BACK");
        assertThat(rides)
                .extracting(ride -> ride.course().from())
                .containsExactly(TransportFixtures.CREMONA, TransportFixtures.SORESINA);
        assertThat(rides)
                .allMatch(ride -> ride.course().seats() == 1 && ride.course().wheelchairs() == 1);
        assertThat(rides.getLast().passenger())
                .isNotNull()
                .satisfies(who -> assertThat(who.from()).isEqualTo("ospedale"));
    }

    @Test
    void a_second_sending_asks_nothing_more() {
        var typed = transport.typed(transport.day(), "9");
        UUID record = transport.record();
        transport.post("assistente", "/cartelle/" + record + "/trasporti", typed);
        assertThat(transport.post("assistente", "/cartelle/" + record + "/trasporti", typed))
                .hasStatus3xxRedirection();
        assertThat(transport.ofRequest("assistente", UUID.fromString(typed.getOrDefault("id", ""))))
                .hasSize(1);
    }

    @Test
    void rides_that_come_again_skip_holidays_and_the_days_said() {
        LocalDate christmas = LocalDate.of(transport.today().getYear() + 1, Month.DECEMBER, 25);
        LocalDate monday = christmas.minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = new NewRequest.Days(
                monday, christmas.plusDays(2), Set.of(1, 2, 3, 4, 5, 6, 7), Set.of(monday.plusDays(1)));
        assertThat(days.all(new Holidays().between(monday, christmas.plusDays(2))))
                .contains(monday, christmas.minusDays(1), christmas.plusDays(2))
                .doesNotContain(monday.plusDays(1), christmas, christmas.plusDays(1));
    }

    @Test
    void one_ride_or_all_that_follow_are_cancelled_with_a_reason() {
        var typed = transport.typed(transport.day(), "9");
        typed.put("weekdays", "1;2;3;4;5;6;7");
        typed.put(
                "until",
                LocalDate.parse(typed.getOrDefault("day", "")).plusDays(6).toString());
        List<Ride> rides = transport.asked(typed, "");
        String back = "/cartelle/" + UUID.randomUUID() + "/trasporti";
        cancel(rides.get(1), "one", back);
        cancel(rides.get(3), "rest", back);
        assertThat(transport.ofRequest("assistente", rides.getFirst().request()))
                .extracting(ride -> ride.progress().state())
                .startsWith("OPEN", "CANCELLED", "OPEN", "CANCELLED")
                .endsWith("CANCELLED");
        assertThat(transport.ride("assistente", rides.get(1).id()).progress().reason())
                .isEqualTo("visita spostata");
    }

    private void cancel(Ride ride, String what, String back) {
        assertThat(transport.post(
                        "assistente",
                        "/trasporti/corse/" + ride.id() + "/annulla",
                        Map.of("what", what, "reason", "visita spostata", "back", back)))
                .hasStatus3xxRedirection();
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        UUID record = transport.record();
        assertThat(transport.post("assistente", "/cartelle/" + record + "/trasporti", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi un numero di telefono.", "Scegli il comune.", "Scrivi l'ora");
    }

    @Test
    void days_that_make_no_ride_are_said() {
        UUID record = transport.record();
        var typed = transport.typed(transport.day(), "9");
        typed.put("weekdays", "2");
        assertThat(transport.post("assistente", "/cartelle/" + record + "/trasporti", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi fino a quando");
        typed.put("until", typed.getOrDefault("day", ""));
        typed.put(
                "weekdays",
                Integer.toString(LocalDate.parse(typed.getOrDefault("day", ""))
                                        .getDayOfWeek()
                                        .getValue()
                                % 7
                        + 1));
        assertThat(transport.post("assistente", "/cartelle/" + record + "/trasporti", typed))
                .hasStatus(422)
                .bodyText()
                .contains("In nessuno dei giorni scelti");
    }

    @Test
    void a_body_without_vehicles_is_not_told() {
        UUID record = transport.record();
        var typed = transport.typed(transport.day(), "9");
        typed.put("askedOf", TransportFixtures.body("caritas").toString());
        assertThat(transport.post("assistente", "/cartelle/" + record + "/trasporti", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Questo ente non ha mezzi.");
    }

    @Test
    void the_association_that_is_asked_reads_who_and_where_and_nothing_else_and_the_others_nothing() {
        transport.crew("accoglienza", true);
        List<Ride> rides = transport.asked(transport.typed(transport.day(), "9"), "accoglienza");
        UUID request = rides.getFirst().request();
        assertThat(transport.ofRequest(OTHERS, request))
                .singleElement()
                .satisfies(ride -> assertThat(ride.passenger()).isNotNull());
        assertThat(transport.ofRequest("ente", request)).isEmpty();
        assertThat(transport.ofRequest("sindaco", request)).isEmpty();
        assertThat(transport.ofRequest("ufficio", request)).isEmpty();
        assertThat(count("transport.requests", OTHERS, request)).isZero();
        assertThat(count("transport.requests", "assistente", request)).isOne();
    }

    private int count(String table, String user, UUID id) {
        return as.inTransaction(
                user,
                () -> db.sql("select count(*)::integer from " + table + " where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void an_association_writes_what_is_asked_at_its_own_desk() {
        var typed = transport.typed(transport.day(), "15:00");
        typed.put("name", "Bianchi Carla");
        assertThat(transport.post(OTHERS, "/trasporti/richieste", typed)).hasStatus3xxRedirection();
        assertThat(transport.get(OTHERS, "/trasporti/richieste")).bodyText().contains("Bianchi Carla", "via Dante 1");
        assertThat(transport.ofRequest(OTHERS, UUID.fromString(typed.getOrDefault("id", ""))))
                .allMatch(ride ->
                        DemoStaff.id("body", "accoglienza").equals(ride.held().body()));
        assertThat(transport.get("assistente", "/trasporti/richieste")).hasStatus(404);
    }
}

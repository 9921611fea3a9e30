package it.trama.transport.driving;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.transport.Ride;
import it.trama.transport.TransportFixtures;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class DrivingADayTest {

    private static final String DRIVES = "casa";

    @Autowired
    TransportFixtures transport;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void fleet() {
        transport.crew("fondazione-po", true);
        today = transport.today();
    }

    private Ride driven(LocalDate day) {
        Ride ride =
                transport.asked(transport.typed(day, "9:00"), "fondazione-po").getFirst();
        transport.post(
                DRIVES,
                "/trasporti/proposta",
                Map.of("giorno", day.toString(), "id", UUID.randomUUID().toString()));
        return transport.ride(DRIVES, ride.id());
    }

    private String state(Ride ride) {
        return transport.ride("assistente", ride.id()).progress().state();
    }

    private void outcome(Ride ride, String outcome, String km, String reason, int status) {
        assertThat(transport.post(
                        DRIVES,
                        "/trasporti/corse/" + ride.id() + "/esito",
                        Map.of("outcome", outcome, "km", km, "reason", reason, "giorno", today.toString())))
                .hasStatus(status);
    }

    @Test
    void the_driver_reads_the_day_and_says_what_came_of_it() {
        Ride ride = driven(today);
        assertThat(transport.get(
                        DRIVES, "/trasporti/giornata?autista=" + ride.held().driver()))
                .bodyText()
                .contains("0372 123456", "via Dante 1, Cremona", "Fatta");
        outcome(ride, "DONE", "24,5", "", 302);
        assertThat(state(ride)).isEqualTo("DONE");
        outcome(ride, "ABSENT", "", "", 302);
        assertThat(state(ride)).as("a second touch changes nothing").isEqualTo("DONE");
        outcome(ride, "OPEN", "", "", 302);
        outcome(ride, "ABSENT", "", "", 302);
        assertThat(state(ride)).isEqualTo("ABSENT");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_recorded() {
        Ride ride = driven(today);
        outcome(ride, "", "", "", 422);
        outcome(ride, "DONE", "tanti", "", 422);
        outcome(ride, "CANCELLED", "", "", 422);
        assertThat(state(ride)).isEqualTo("OPEN");
    }

    @Test
    void of_a_day_to_come_nothing_is_recorded() {
        Ride ride = driven(transport.day());
        outcome(ride, "DONE", "3", "", 302);
        assertThat(state(ride)).isEqualTo("OPEN");
    }

    @Test
    void sheets_are_printed_for_each_driver_of_the_own_association_only() {
        Ride ride = driven(transport.day());
        String sheet = "/trasporti/foglio?giorno=" + ride.when().day();
        assertThat(transport.get(DRIVES, sheet)).bodyText().contains("0372 123456", "Doblò");
        assertThat(transport.get("ente", sheet)).bodyText().doesNotContain("0372 123456");
        assertThat(transport.get("coordinatore", sheet)).hasStatus(404);
    }
}

package it.trama.transport.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.transport.TransportFixtures;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AMonthOfTransportTest {

    private static final String DRIVES = "ente";

    @Autowired
    TransportFixtures transport;

    private void drive() {
        String today = transport.today().toString();
        String ride = transport
                .asked(transport.typed(transport.today(), "10:00"), "coop-servizi")
                .getFirst()
                .id()
                .toString();
        transport.post(
                DRIVES,
                "/trasporti/proposta",
                Map.of("giorno", today, "id", UUID.randomUUID().toString()));
        transport.post(
                DRIVES,
                "/trasporti/corse/" + ride + "/esito",
                Map.of("outcome", "DONE", "km", "31,5", "giorno", today));
    }

    @Test
    void counts_what_was_driven_with_its_kilometres() {
        transport.crew("coop-servizi", true);
        drive();
        assertThat(transport.get(DRIVES, "/trasporti/resoconto"))
                .bodyText()
                .contains("Cooperativa di servizi domiciliari", "31,5");
        assertThat(transport.get(DRIVES, "/trasporti/resoconto.csv?mese=nessuno"))
                .bodyText()
                .contains("\"Cooperativa di servizi domiciliari\";\"1\";\"0\";\"0\";\"31,5\"");
        assertThat(transport.get("coordinatore", "/trasporti/resoconto"))
                .bodyText()
                .contains("Cooperativa di servizi");
        assertThat(transport.get("sindaco", "/trasporti/resoconto")).hasStatus(404);
    }
}

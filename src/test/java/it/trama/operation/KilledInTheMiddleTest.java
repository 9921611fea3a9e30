package it.trama.operation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInTheMiddleTest {

    @TempDir
    Path folder;

    private static void signIn(Program trama) throws Exception {
        trama.post("/accesso", "/accesso", Map.of("username", "assistente", "password", DemoStaff.PASSWORD));
    }

    private static int contact(Program trama, String note) throws Exception {
        return trama.post(
                        "/accessi",
                        "/accessi/nuovo",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "reasons",
                                "economic",
                                "sender",
                                "SELF",
                                "channel",
                                "IN_PERSON",
                                "outcome",
                                "INFORMED",
                                "day",
                                "01/10/2026",
                                "minutes",
                                "10",
                                "note",
                                note,
                                "person",
                                ""))
                .statusCode();
    }

    @Test
    void what_was_answered_as_saved_is_there_after_the_next_start() throws Exception {
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        int saved = 0;
        try (Program trama = Program.start(data, log)) {
            signIn(trama);
            for (int i = 0; i < 12; i++) {
                assertThat(contact(trama, "nota numero " + i)).isEqualTo(302);
                saved++;
            }
            var writer = Thread.startVirtualThread(() -> writeUntilItDies(trama));
            Thread.sleep(300);
            trama.kill();
            writer.join();
        }
        try (Program again = Program.start(data, log)) {
            signIn(again);
            String list = again.get("/accessi?anno=2026&mese=10").body();
            assertThat(list.split("/accessi/[0-9a-f]{8}-", -1).length - 1).isGreaterThanOrEqualTo(saved);
        }
        assertThat(Files.readString(log)).contains("stopping the PostgreSQL that the previous run left behind");
    }

    private static void writeUntilItDies(Program trama) {
        try {
            while (contact(trama, "scritta mentre la macchina si spegne") == 302) {}
        } catch (Exception e) {
            // it died, as it should
        }
    }
}

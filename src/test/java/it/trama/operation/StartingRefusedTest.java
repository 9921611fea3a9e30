package it.trama.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line and a non-zero exit. */
class StartingRefusedTest {

    @TempDir
    Path folder;

    private String refusal(String... words) throws Exception {
        Path log = folder.resolve("log");
        int exit = Program.command(log, words).start().waitFor();
        assertThat(exit).isNotZero();
        String text = Files.readString(log).strip();
        assertThat(text.lines()).hasSize(1);
        return text;
    }

    @Test
    void because_the_port_is_taken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(
                            "serve",
                            "--data",
                            folder.resolve("d").toString(),
                            "--port",
                            String.valueOf(other.getLocalPort())))
                    .contains("La porta " + other.getLocalPort() + " è occupata");
        }
    }

    @Test
    void because_the_data_are_of_another_postgresql() throws Exception {
        Path data = folder.resolve("d");
        Files.createDirectories(data.resolve("pg"));
        Files.writeString(data.resolve("pg/PG_VERSION"), "19\n");
        assertThat(refusal("serve", "--data", data.toString(), "--port", String.valueOf(Program.freePort())))
                .contains("PostgreSQL 19");
    }

    @Test
    void because_the_command_or_its_values_make_no_sense() throws Exception {
        assertThat(refusal("serve", "--port", "ottanta")).contains("--port vuole un numero");
    }
}

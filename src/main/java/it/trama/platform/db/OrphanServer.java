package it.trama.platform.db;

import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived its Trama (killed with -9): it keeps the data folder busy until it is asked to stop. */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final int PORT_LINE = 3;

    private OrphanServer() {}

    /** Stops the server of this folder if one is still alive, and waits until it has. */
    static void stop(Path postgres) {
        Optional<ProcessHandle> alive = running(postgres);
        if (alive.isEmpty()) {
            return;
        }
        LOG.info("stopping the PostgreSQL that the previous run left behind");
        alive.get().destroy();
        try {
            alive.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused("Un PostgreSQL rimasto dall'avvio precedente non si ferma (processo %d)."
                    .formatted(alive.get().pid()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Avvio interrotto.");
        }
    }

    /** The port of the server that runs in this folder. */
    static int port(Path postgres) {
        List<String> lines = lines(postgres);
        if (lines.size() <= PORT_LINE) {
            throw new StartRefused("Un'altra Trama si sta avviando in questa cartella dati: riprovare tra poco.");
        }
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    private static Optional<ProcessHandle> running(Path postgres) {
        return lines(postgres).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(c -> c.contains("postgres"))
                        .orElse(false));
    }

    private static List<String> lines(Path postgres) {
        Path pidFile = postgres.resolve("postmaster.pid");
        try {
            return Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

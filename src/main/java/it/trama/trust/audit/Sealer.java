package it.trama.trust.audit;

import it.trama.platform.db.DataFolder;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals twice a minute, and writes the first head of each day to a file outside the database, where who changes the database cannot change it. */
@Component
class Sealer {

    private final SealAudit seal;
    private final CurrentActor actors;
    private final DataFolder folder;
    private final Clock clock;

    Sealer(SealAudit seal, CurrentActor actors, DataFolder folder, Clock clock) {
        this.seal = seal;
        this.actors = actors;
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void run() {
        actors.runAs(SystemActor.ACTOR, () -> {
            Optional<Seals.Seal> made = seal.handle();
            while (made.isPresent()) {
                publishOnceADay(made.get());
                made = seal.handle();
            }
            return true;
        });
    }

    private void publishOnceADay(Seals.Seal made) {
        Path file = folder.auditHeads();
        String today = LocalDate.now(clock).toString();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.isEmpty() || !lines.getLast().startsWith(today)) {
                String line = "%s %d %s%n".formatted(today, made.seq(), made.head());
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

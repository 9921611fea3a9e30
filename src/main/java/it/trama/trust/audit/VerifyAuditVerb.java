package it.trama.trust.audit;

import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.DataFolder;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./trama verify-audit}. */
@Component
class VerifyAuditVerb implements CliVerb {

    private final VerifyAudit verify;
    private final CurrentActor actors;
    private final DataFolder folder;

    VerifyAuditVerb(VerifyAudit verify, CurrentActor actors, DataFolder folder) {
        this.verify = verify;
        this.actors = actors;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "verify-audit";
    }

    @Override
    public void run(List<String> arguments) {
        VerifyAudit.Report report = actors.runAs(SystemActor.ACTOR, () -> verify.handle(published()));
        System.out.printf(
                "Registro delle letture: %d lotti, %d righe sigillate, %d non ancora sigillate.%n",
                report.batches(), report.events(), report.unsealed());
        report.brokenAt().ifPresent(seq -> {
            throw new StartRefused(
                    "La catena è rotta al lotto %d: il registro è stato alterato dopo il sigillo.".formatted(seq));
        });
        System.out.println("La catena è integra.");
    }

    private List<String> published() {
        try {
            return Files.exists(folder.auditHeads()) ? Files.readAllLines(folder.auditHeads()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

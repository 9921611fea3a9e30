package it.trama.project.budget;

import it.trama.kernel.Compartment;
import it.trama.project.Project;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Audit rows about budgets, and the day. */
@Component
class Trace {

    private final Audit audit;
    private final Clock clock;

    Trace(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void write(String action, Project project, String detail) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(project.place().person())
                .on(project.place().record())
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(detail));
    }
}

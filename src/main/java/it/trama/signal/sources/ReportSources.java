package it.trama.signal.sources;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last twelve months, for the coordinator of the teams that answered. */
@Service
class ReportSources {

    private final CurrentActor actors;
    private final Sources sources;
    private final Audit audit;
    private final Clock clock;

    ReportSources(CurrentActor actors, Sources sources, Audit audit, Clock clock) {
        this.actors = actors;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<Sources.Source> handle() {
        if (!actors.actor().has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("signal.reported", "REPORTING"));
        return sources.since(LocalDate.now(clock).minusYears(1));
    }
}

package it.trama.signal.sources;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the teams that answered: they may open the rows themselves, so no number is hidden. */
@Service
class ReportSources {

    record Asked(LocalDate from, LocalDate until, String sheet) {}

    /** @param coordinator keeps antennas too */
    record Report(List<Sources.Source> sources, boolean coordinator) {}

    private final CurrentActor actors;
    private final Sources sources;
    private final Audit audit;

    ReportSources(CurrentActor actors, Sources sources, Audit audit) {
        this.actors = actors;
        this.sources = sources;
        this.audit = audit;
    }

    @Transactional
    Report handle(Asked asked) {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("signal.reported", "REPORTING"));
        return new Report(
                sources.between(asked.from(), asked.until(), asked.sheet()),
                actors.actor().has(Role.COORDINATOR));
    }
}

package it.trama.insight.sources;

import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A whole year at a time: two spans that overlap could be subtracted from each other. */
@Service
class ReadSources {

    record Read(List<SourceCounts.Signals> signals, List<SourceCounts.Called> lists) {}

    private final CurrentActor actors;
    private final SourceCounts counts;

    ReadSources(CurrentActor actors, SourceCounts counts) {
        this.actors = actors;
        this.counts = counts;
    }

    @Transactional(readOnly = true)
    public Read handle(int year) {
        if (!actors.actor().hasAny(Role.PLAN_OFFICE, Role.MAYOR)) {
            throw new AccessDeniedException("protected numbers are of the plan office and the mayor");
        }
        return new Read(counts.signals(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), counts.lists(year));
    }
}

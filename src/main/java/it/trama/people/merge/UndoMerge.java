package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Doubles;
import it.trama.people.MergeUndone;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.merge.Merges.Past;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** They were two persons: both are as they were, and the pair is never proposed again. */
@Service
class UndoMerge {

    enum Refusal {
        NO_REASON
    }

    private final Merges merges;
    private final Doubles doubles;
    private final PersonChanges changes;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoMerge(
            Merges merges,
            Doubles doubles,
            PersonChanges changes,
            Trace trace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.merges = merges;
        this.doubles = doubles;
        this.changes = changes;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, Refusal> handle(UUID merge, String reason) {
        trace.require();
        Past past = merges.inForce(merge).orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            return Result.refused(Refusal.NO_REASON);
        }
        merges.undo(past, reason, trace.user(), clock.instant());
        doubles.different(past.kept(), past.absorbed(), reason);
        changes.write(
                past.kept(),
                new Change(Kind.CORRECTION, "MERGE", "", t("people.merge.undone"), LocalDate.now(clock), reason));
        trace.write(Audit.Entry.of("people.unmerged", "ACCESS_DESK").about(past.kept()));
        trace.write(Audit.Entry.of("people.unmerged", "ACCESS_DESK").about(past.absorbed()));
        events.publishEvent(new MergeUndone(past.kept(), past.absorbed()));
        return Result.done(past.kept());
    }
}

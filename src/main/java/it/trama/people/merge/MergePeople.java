package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.PersonMerged;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two registrations become one person. Both stay: the absorbed leads to the kept, and everything of both is read under the kept. */
@Service
class MergePeople {

    enum Refusal {
        /** Or made one meanwhile. */
        ALREADY_ONE,
        NO_REASON
    }

    /**
     * @param id    of the merge, made with the form
     * @param taken what is taken from the absorbed; what it takes the place of goes there
     */
    record Wanted(UUID id, UUID kept, UUID absorbed, Set<MergeField> taken, String reason) {}

    private final People people;
    private final Merges merges;
    private final PersonChanges changes;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergePeople(
            People people,
            Merges merges,
            PersonChanges changes,
            Trace trace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.merges = merges;
        this.changes = changes;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, Refusal> handle(Wanted wanted) {
        trace.require();
        merges.lock(wanted.kept(), wanted.absorbed());
        Identity kept = people.identity(wanted.kept()).orElseThrow(NotFound::new);
        Identity absorbed = people.identity(wanted.absorbed()).orElseThrow(NotFound::new);
        if (kept.id().equals(absorbed.id()) || merges.isMerged(wanted.kept()) || merges.isMerged(wanted.absorbed())) {
            return Result.refused(Refusal.ALREADY_ONE);
        }
        if (wanted.reason().isBlank()) {
            return Result.refused(Refusal.NO_REASON);
        }
        merges.merge(
                wanted.id(), kept.id(), absorbed.id(), wanted.taken(), wanted.reason(), trace.user(), clock.instant());
        changes.write(
                kept.id(),
                new Change(
                        Kind.CORRECTION,
                        "MERGE",
                        absorbed.fullName(),
                        t("people.merge.words", kept.fullName()),
                        LocalDate.now(clock),
                        wanted.reason()));
        trace.write(Audit.Entry.of("people.merged", "ACCESS_DESK").about(kept.id()));
        trace.write(Audit.Entry.of("people.merged", "ACCESS_DESK").about(absorbed.id()));
        events.publishEvent(new PersonMerged(kept.id(), absorbed.id()));
        return Result.done(kept.id());
    }
}

package it.trama.insight.waits;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the whole district for who plans and who works, of its own facilities for who keeps some. */
@Service
class ReportWaits {

    record Asked(int year) {}

    /** @param own only of the actor's own facilities */
    record Answer(
            Protected.People entered,
            Protected.People waiting,
            Disclosed<Protected.Cell> offers,
            List<Waits.OfferCount> raw,
            List<Waits.Kind> kinds,
            boolean own) {}

    private final CurrentActor actors;
    private final Waits waits;
    private final Audit audit;
    private final Clock clock;

    ReportWaits(CurrentActor actors, Waits waits, Audit audit, Clock clock) {
        this.actors = actors;
        this.waits = waits;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Answer handle(Asked asked) {
        Actor actor = actors.actor();
        boolean all = actor.hasAny(
                Role.PLAN_OFFICE, Role.COORDINATOR, Role.MAYOR, Role.SOCIAL_WORKER, Role.ASSEMBLY_SECRETARY);
        if (!all && !actor.has(Role.PROVIDER)) {
            throw new AccessDeniedException("no role of the dashboard, and no facility of its own");
        }
        @Nullable UUID organisation = all ? null : actor.organisation();
        audit.write(Audit.Entry.of("insight.waits.reported", "REPORTING").with(Integer.toString(asked.year())));
        List<Waits.One> entered = waits.entered(asked.year(), organisation);
        List<Waits.One> waiting = waits.waiting(LocalDate.now(clock), organisation);
        List<Waits.OfferCount> offers = waits.offers(asked.year(), organisation);
        return new Answer(
                Protected.people(entered),
                Protected.people(waiting),
                Protected.offers(offers),
                offers,
                waits.kinds(kinds(entered, waiting, offers)),
                !all);
    }

    private static List<String> kinds(List<Waits.One> entered, List<Waits.One> waiting, List<Waits.OfferCount> offers) {
        return java.util.stream.Stream.of(
                        entered.stream().map(Waits.One::kind),
                        waiting.stream().map(Waits.One::kind),
                        offers.stream().map(Waits.OfferCount::kind))
                .flatMap(kinds -> kinds)
                .distinct()
                .toList();
    }
}

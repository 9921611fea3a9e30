package it.trama.delivery.visit;

import it.trama.delivery.BodyWork;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Option;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The week of a body and the list of who works for it. */
@Service
class BodyVisits implements BodyWork.Staff {

    /** @param monday the first of seven days */
    record Week(LocalDate monday) {}

    record ShownWeek(List<Visits.Shown> visits, List<Option> houses) {}

    record NewWorker(UUID id, String name, String code, LocalDate since) {}

    record EndWorker(UUID id, LocalDate on) {}

    record Withdraw(UUID visit, String reason) {}

    private final Visits visits;
    private final Workers workers;
    private final CurrentActor actors;
    private final Audit audit;

    BodyVisits(Visits visits, Workers workers, CurrentActor actors, Audit audit) {
        this.visits = visits;
        this.workers = workers;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public ShownWeek handle(Week week) {
        Actor actor = giver();
        audit.write(Audit.Entry.of("delivery.visits.listed", "DELIVERY")
                .with(week.monday().toString()));
        return new ShownWeek(
                visits.between(
                        actor.organisation(), week.monday(), week.monday().plusDays(7)),
                visits.houses(actor.organisation()));
    }

    @Transactional
    public List<Workers.Listed> handle() {
        Actor actor = giver();
        audit.write(Audit.Entry.of("delivery.workers.read", "DELIVERY"));
        return workers.of(actor.organisation());
    }

    /** @return false: the code is another's */
    @Transactional
    public boolean handle(NewWorker worker) {
        boolean added = workers.add(worker.id(), worker.name(), worker.code(), worker.since(), giver());
        audit.write(Audit.Entry.of("delivery.worker.noted", "DELIVERY")
                .with(worker.id().toString()));
        return added;
    }

    @Override
    public void hire(UUID worker, String name, String code, LocalDate since) {
        handle(new NewWorker(worker, name, code, since));
    }

    @Transactional
    public void handle(EndWorker end) {
        if (!workers.end(end.id(), end.on(), giver().organisation())) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("delivery.worker.ended", "DELIVERY")
                .with(end.id().toString()));
    }

    @Transactional
    public void handle(Withdraw withdraw) {
        UUID by = giver().user();
        UUID record = visits.withdraw(withdraw.visit(), withdraw.reason(), by).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("delivery.visit.withdrawn", "DELIVERY").on(record));
    }

    private Actor giver() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            throw new AccessDeniedException("visits are recorded by who gives");
        }
        return actor;
    }
}

package it.trama.accreditation.register;

import it.trama.accreditation.Desk;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A check is planned, done, and what it found is remedied. */
@Service
class WorkOnCheck {

    sealed interface Command {}

    record Plan(UUID id, UUID entry, LocalDate on, String subject) implements Command {}

    record Do(UUID id, Checks.Done done) implements Command {}

    record Remedy(UUID id, LocalDate on, String how) implements Command {}

    enum Refusal {
        /** Not accredited on that day. */
        OUTSIDE,
        /** In the days to come, or before what it follows. */
        WRONG_DAY,
        /** Somebody did it before. */
        ALREADY
    }

    private final Entries entries;
    private final Checks checks;
    private final Desk desk;

    WorkOnCheck(Entries entries, Checks checks, Desk desk) {
        this.entries = entries;
        this.checks = checks;
        this.desk = desk;
    }

    /** Those of the actor's body, or all for the office. */
    @Transactional(readOnly = true)
    public List<Checks.Check> handle() {
        Desk.only(desk.reads() || desk.applies());
        return checks.all();
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.decides());
        return switch (command) {
            case Plan plan -> plan(plan);
            case Do(UUID id, Checks.Done done) -> done(id, done);
            case Remedy(UUID id, LocalDate on, String how) -> remedy(id, on, how);
        };
    }

    private Result<UUID, Refusal> plan(Plan plan) {
        Entries.Row row = entries.find(plan.entry(), plan.on()).orElseThrow(NotFound::new);
        if (row.standing() == Standing.WITHDRAWN
                || row.standing() == Standing.EXPIRED
                || plan.on().isBefore(row.term().from())) {
            return Result.refused(Refusal.OUTSIDE);
        }
        checks.plan(plan.id(), row, plan.on(), plan.subject(), desk.user(), desk.now());
        desk.write("accreditation.check.planned", "");
        return Result.done(row.id());
    }

    private Result<UUID, Refusal> done(UUID id, Checks.Done done) {
        Checks.Check check = checks.find(id).orElseThrow(NotFound::new);
        if (done.on().isAfter(desk.today())) {
            return Result.refused(Refusal.WRONG_DAY);
        }
        if (!checks.done(id, done)) {
            return Result.refused(Refusal.ALREADY);
        }
        desk.write("accreditation.check.done", done.outcome());
        return Result.done(check.entry());
    }

    private Result<UUID, Refusal> remedy(UUID id, LocalDate on, String how) {
        Checks.Check check = checks.find(id).orElseThrow(NotFound::new);
        Checks.Done done = check.done();
        if (done == null || on.isBefore(done.on()) || on.isAfter(desk.today())) {
            return Result.refused(Refusal.WRONG_DAY);
        }
        if (!checks.remedied(id, on, how)) {
            return Result.refused(Refusal.ALREADY);
        }
        desk.write("accreditation.check.remedied", "");
        return Result.done(check.entry());
    }
}

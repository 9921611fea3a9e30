package it.trama.casefile.caseload;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.Actor;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A colleague stands in from a day to a day and may work on the absent colleague's records only then. Ends by itself. */
@Service
class CoverColleague {

    /** @param last the last day, included */
    record Command(UUID id, UUID absent, UUID covering, LocalDate first, LocalDate last) {}

    enum Refusal {
        IN_THE_PAST,
        UPSIDE_DOWN,
        SAME,
        NOT_OF_YOUR_BODY,
        NOT_YOURS,
        ALREADY
    }

    private final Covers covers;
    private final CaseloadRules rules;
    private final ManagerRights rights;
    private final Audit audit;

    CoverColleague(Covers covers, CaseloadRules rules, ManagerRights rights, Audit audit) {
        this.covers = covers;
        this.rules = rules;
        this.rights = rights;
        this.audit = audit;
    }

    /** Answers how many records. Those that come or go later are followed by the database, whoever moves them. */
    @Transactional
    Result<Integer, Refusal> handle(Command command) {
        Actor actor = rules.requireWorker();
        if (covers.known(command.id())) {
            return done(0);
        }
        Optional<Refusal> refusal = refusal(command, actor);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var valid = new Period(command.first(), command.last().plusDays(1));
        if (!covers.add(command, valid)) {
            return refused(Refusal.ALREADY);
        }
        List<Covers.Covered> records = covers.recordsOf(command.absent(), valid);
        for (Covers.Covered covered : records) {
            rights.cover(covered.record(), command.id(), command.covering(), new Period(covered.from(), covered.to()));
            audit.write(Audit.Entry.of("cover.begun", "CASEWORK")
                    .about(covered.person())
                    .on(covered.record()));
        }
        return done(records.size());
    }

    private Optional<Refusal> refusal(Command command, Actor actor) {
        if (command.first().isBefore(rules.today())) {
            return Optional.of(Refusal.IN_THE_PAST);
        }
        if (command.last().isBefore(command.first())) {
            return Optional.of(Refusal.UPSIDE_DOWN);
        }
        if (command.absent().equals(command.covering())) {
            return Optional.of(Refusal.SAME);
        }
        if (!actor.has(Role.COORDINATOR) && !actor.user().equals(command.absent())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return rules.isWorker(command.absent()) && rules.isWorker(command.covering())
                ? Optional.empty()
                : Optional.of(Refusal.NOT_OF_YOUR_BODY);
    }
}
